import { protocolName, seesInboxOnly, toProtocol } from '../../model/protocols.ts';
import { checkRule } from '../rule.ts';
import { waitingTime } from './seconds.ts';

export const deliveryLost = checkRule({
  id: 'delivery-lost',
  // The proof that mail gets through has failed, and nobody was told where the message is.
  severity: 'problem',
  sparesSettings: true,
  judge({ roundTrip, endpoints }) {
    if (roundTrip?.outcome !== 'not-seen' && roundTrip?.outcome !== 'unclear') return null;
    const { fetchedBy, sentBy, queueId, waitedMs, outcome } = roundTrip;
    const incoming = endpoints.find(({ id }) => id === fetchedBy);
    const outgoing = endpoints.find(({ id }) => id === sentBy);
    const args = {
      seconds: Math.round(waitedMs / 1000),
      protocol: incoming?.protocol ?? '',
      elsewhere: incoming?.host !== outgoing?.host,
      answered: outcome === 'not-seen',
      queueId,
    };
    return { args, evidence: roundTrip.evidence, ...(fetchedBy !== null && { endpoint: fetchedBy }) };
  },
  words({ seconds, protocol, elsewhere, answered, queueId }) {
    const service = toProtocol(protocol);
    const places =
      service !== undefined && seesInboxOnly(service)
        ? `the folder for junk, which ${protocolName(service)} does not show`
        : 'other folders and the rules that sort';
    const other = elsewhere === true ? ' Perhaps the two servers do not belong to the same mailbox.' : '';
    const number = typeof queueId === 'string' ? ` They find the message by the number ${queueId}.` : '';
    return {
      title: `The test message did not arrive within ${waitingTime(seconds)}`,
      why: `${
        answered === true
          ? 'The outgoing server took the message and has answered for it since.'
          : 'The outgoing server ended the connection before it said whether it took the message.'
      } In the inbox it was not to be seen.${other}`,
      fix: `Look in webmail first: in the inbox, then in ${places}. Then check whether mail is forwarded to another address and whether the mailbox is full. If it is nowhere after an hour, ask your provider.${number}`,
    };
  },
});
