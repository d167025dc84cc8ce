import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { refusedWith } from './endpoint-refusal.ts';

/** Ends of a connection that are ours and say nothing about the server. */
const ours = ['deadline', 'aborted'];

export const loginTemporaryFailure = endpointRule({
  id: 'login-temporary-failure',
  severity: 'problem',
  legs: ({ stage }) => [stage === 'mailbox' ? 'incoming-mailbox' : 'to-server'],
  needs: ['login'],
  judge({ login }, endpoint, check) {
    if (login.reply === null && ours.includes(endpoint.failure?.kind ?? '')) return null;
    return refusedWith('login-temporary-failure', endpoint, check, { silent: login.reply === null });
  },
  words({ stage, silent }, context) {
    const { host } = placeOf(context);
    return {
      title: `${host} cannot ${stage === 'mailbox' ? 'open the mailbox' : 'check logins'} at the moment`,
      why:
        stage === 'mailbox'
          ? 'The name and password were accepted, but the server then failed to open the mailbox. The fault is on the server.'
          : silent
            ? 'The connection ended before the server answered the login. It did not judge the name or the password.'
            : 'The server reports a fault of its own. It did not judge the name or the password, so there is no reason to change them.',
      fix: 'Change nothing and try again in half an hour. If it stays like this, tell your provider and pass on this report: the reply of the server is in it.',
    };
  },
});
