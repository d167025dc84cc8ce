import { incomingProtocols, seesInboxOnly } from '../../model/protocols.ts';
import { refusedWith } from '../login/endpoint-refusal.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { waitsForMailbox } from './waits-for-mailbox.ts';

export const mailboxInUse = endpointRule({
  id: 'mailbox-in-use',
  severity: 'problem',
  sparesSettings: true,
  protocols: incomingProtocols,
  explains: ['login-not-tested'],
  needs: ['login'],
  judge({ login }, endpoint, check) {
    if (waitsForMailbox(endpoint, check)) {
      const stranger = login.stranger?.reply.evidence;
      return { args: { stage: 'login', silent: true }, evidence: [endpoint.lastLine, stranger ?? null] };
    }
    return refusedWith('mailbox-in-use', endpoint, check);
  },
  words({ silent }, context) {
    const { account, endpoint } = context;
    if (silent === true)
      return {
        title: `The mailbox of ${account.address} seems to be held by another program`,
        why: `${placeOf(context).host} took the user name and the password and then said nothing more, although it does check passwords. So it waits for the mailbox: with POP3 only one program at a time may open it, and some servers wait in silence until it is free. More rarely the place where the mail is kept does not answer. Your password is not the cause.`,
        fix: 'Close the mail program on your other devices, and webmail, wait 10 minutes and try again. If nothing else uses the mailbox, send this report to your provider: they can end the forgotten session. IMAP allows many programs at once.',
      };
    const imap = endpoint !== null && !seesInboxOnly(endpoint.protocol);
    return {
      title: `The mailbox of ${account.address} is being used by another program`,
      why: `${imap ? 'Another program has locked the mailbox, most often one that fetches by POP3, where only one at a time may open it.' : 'With POP3 only one program at a time may open a mailbox. Another device, or webmail, holds it at the moment.'} A connection that broke off can hold it for some minutes too.`,
      fix: `Close the mail program on your other devices, wait 10 minutes and try again. ${imap ? 'If it happens often, set up every device with IMAP, which allows many at once.' : 'If it happens often, let the devices check for mail less often, or use IMAP, which allows many at once.'}`,
    };
  },
});
