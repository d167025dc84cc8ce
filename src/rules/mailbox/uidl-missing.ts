import { fetchingProtocols } from '../../model/protocols.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';

export const uidlMissing = endpointRule({
  id: 'uidl-missing',
  severity: 'warning',
  protocols: fetchingProtocols,
  needs: ['mailbox'],
  judge({ mailbox: { uidl, evidence } }) {
    return uidl === false ? { evidence: [evidence] } : null;
  },
  words(_args, context) {
    const { host } = placeOf(context);
    return {
      title: `${host} gives messages no lasting number`,
      why: 'A mail program that leaves mail on the server recognises what it already has by a lasting number for each message (called UIDL). This server has none, so every check may fetch all messages again.',
      fix: 'Use IMAP if the provider offers it. With POP3, do not leave messages on the server: they would be fetched over and over.',
    };
  },
});
