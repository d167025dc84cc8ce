import { outgoingProtocols } from '../../model/protocols.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { quoted } from '../server-text/quote.ts';
import { envelopeCause, envelopeOf, isUnknownDomain } from './envelope-cause.ts';

export const senderRefused = endpointRule({
  id: 'sender-refused',
  severity: 'problem',
  protocols: outgoingProtocols,
  explains: ['sending-deferred'],
  needs: ['login', 'sending'],
  judge({ login, sending }) {
    if (login.outcome !== 'accepted') return null;
    for (const question of ['own-to-foreign', 'own-to-own'] as const) {
      const envelope = envelopeOf(sending, question);
      const verdict = envelope === null ? null : envelopeCause(envelope);
      if (envelope === null || verdict?.cause !== 'sender-refused') continue;
      // Where both are the same, the remedy cannot be to make them the same.
      const same = envelope.from.toLowerCase() === login.username.toLowerCase();
      const unknown = verdict.reply !== null && isUnknownDomain(verdict.reply);
      const args = {
        ...{ sender: envelope.from, username: login.username, same },
        ...(unknown && { unknown }),
        ...quoted(verdict.reply),
      };
      return { args, evidence: [verdict.reply?.evidence] };
    }
    return null;
  },
  words({ sender, username, same, unknown }, context) {
    const { host } = placeOf(context);
    if (unknown === true)
      return {
        title: `${host} cannot find the domain of ${sender}`,
        why: `The login as ${username} worked, but the server looked for the domain of ${sender} in the DNS, the Internet's directory of names, and found nothing. Either the domain has run out or lacks its records, or the directory the server asks is out of order.`,
        fix: 'There is nothing to change in your mail program. Look whether the web site and the mail of the domain work for others: if not, the owner of the domain has to renew it or put its records right; otherwise send the words of the server to your provider.',
      };
    return {
      title: `${host} does not let this login send as ${sender}`,
      why: `The login as ${username} worked, but the server refuses ${sender} as sender. ${same ? 'Your user name and your sender address are the same, so your settings are right: the server does not know which address belongs to which login.' : 'It accepts only addresses that belong to the login.'}`,
      fix: same
        ? 'There is nothing to change in your mail program. The provider has to allow this address as the sender of this login: send them the words above. Until then, sending from webmail may work.'
        : 'In your mail program set the sender address (“From”) to the address you sign in with. If this address should belong to your account, ask your provider to add it as an alias or identity of the mailbox.',
    };
  },
});
