import { hungUpAt, isOurs } from '../how-it-ended.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { refusedWith } from './endpoint-refusal.ts';

export const loginTemporaryFailure = endpointRule({
  id: 'login-temporary-failure',
  severity: 'problem',
  legs: ({ stage }) => [stage === 'mailbox' ? 'incoming-mailbox' : 'to-server'],
  needs: ['login'],
  judge({ login }, endpoint, check) {
    if (login.reply === null && isOurs(endpoint.failure)) return null;
    if (login.reply === null && hungUpAt('login', endpoint.failure))
      return { args: { stage: 'login', silent: true }, evidence: [endpoint.lastLine] };
    return refusedWith('login-temporary-failure', endpoint, check, { silent: login.reply === null });
  },
  words({ stage, silent }, context) {
    const { host } = placeOf(context);
    // Of reports kept from the time before mailbox-not-accessible had a code of its own.
    if (stage === 'mailbox')
      return {
        title: `${host} cannot open the mailbox at the moment`,
        why: 'The name and password were accepted, but the server then failed to open the mailbox. The fault is on the server.',
        fix: 'Change nothing and try again in half an hour. If it stays like this, tell your provider and pass on this report: the reply of the server is in it.',
      };
    return {
      title: `${host} cannot check logins at the moment`,
      why: silent
        ? 'The server ended the connection where its answer to the login was due. Usually the part behind it that checks passwords, or the server that holds the mailbox, is out of order. Some servers also hang up like this on an address that has tried too often.'
        : 'The server reports a fault of its own. It did not judge the name or the password, so there is no reason to change them.',
      fix: 'Change nothing and try again in half an hour. If it stays like this, tell your provider and pass on this report: the reply of the server is in it.',
    };
  },
});
