import { seesInboxOnly } from '../../model/protocols.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { endingCause } from './ending-cause.ts';

export const serverStoppedAnswering = endpointRule({
  id: 'server-stopped-answering',
  severity: 'problem',
  explains: ['login-not-tested'],
  needs: [],
  judge(_facts, endpoint, check) {
    if (endingCause(endpoint, check) !== 'server-stopped-answering') return null;
    return { args: { atLogin: endpoint.failure?.step === 'login' }, evidence: [endpoint.lastLine] };
  },
  words({ atLogin }, context) {
    const { host, port, protocol } = placeOf(context);
    const locked = atLogin === true && seesInboxOnly(protocol);
    return {
      title: `${host} stopped answering ${atLogin ? 'during the login' : 'in the middle of the conversation'}`,
      why: `On port ${port} it greeted us and then fell silent until we gave up. ${reasonFor(atLogin === true, locked)}`,
      fix: `${locked ? 'Close the mail program on your other devices, and webmail. ' : ''}Try again in a few minutes. If it happens again, send this report to the provider. There is nothing to change in your mail program.`,
    };
  },
});

/** Some POP3 servers wait for the lock of the mailbox before they answer the password; on the wire both are silence. */
function reasonFor(atLogin: boolean, locked: boolean): string {
  if (!atLogin) return 'The server is stuck or overloaded.';
  const lock = locked
    ? ' Or another program holds the mailbox: with POP3 only one at a time may open it, and some servers wait in silence until it is free. The two look the same from outside.'
    : '';
  return `The part of the server that checks passwords may be stuck or slow.${lock} This does not mean that your password is wrong.`;
}
