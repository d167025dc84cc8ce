import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { refusedWith } from './endpoint-refusal.ts';

/** Ends of a connection that are ours and say nothing about the server. */
const ours = ['deadline', 'aborted'];

const hangUps = ['connection-closed', 'connection-reset', 'tls-alert', 'tls-closed'];

export const loginTemporaryFailure = endpointRule({
  id: 'login-temporary-failure',
  severity: 'problem',
  legs: ({ stage }) => [stage === 'mailbox' ? 'incoming-mailbox' : 'to-server'],
  needs: ['login'],
  judge({ login }, endpoint, check) {
    if (login.reply === null && ours.includes(endpoint.failure?.kind ?? '')) return null;
    const { failure } = endpoint;
    if (login.reply === null && failure?.step === 'login' && hangUps.includes(failure.kind))
      return { args: { stage: 'login', silent: true }, evidence: [endpoint.lastLine] };
    return refusedWith('login-temporary-failure', endpoint, check, { silent: login.reply === null });
  },
  words({ silent }, context) {
    const { host } = placeOf(context);
    return {
      title: `${host} cannot check logins at the moment`,
      why: silent
        ? 'The server ended the connection where its answer to the login was due. Usually the part behind it that checks passwords, or the server that holds the mailbox, is out of order. Some servers also hang up like this on an address that has tried too often.'
        : 'The server reports a fault of its own. It did not judge the name or the password, so there is no reason to change them.',
      fix: 'Change nothing and try again in half an hour. If it stays like this, tell your provider and pass on this report: the reply of the server is in it.',
    };
  },
});
