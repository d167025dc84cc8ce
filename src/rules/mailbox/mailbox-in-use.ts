import { refusedWith } from '../login/endpoint-refusal.ts';
import { endpointRule } from '../rule.ts';

export const mailboxInUse = endpointRule({
  id: 'mailbox-in-use',
  severity: 'problem',
  sparesSettings: true,
  protocols: ['pop3', 'imap'],
  needs: ['login'],
  judge(_facts, endpoint, check) {
    return refusedWith('mailbox-in-use', endpoint, check);
  },
  words(_args, { account, endpoint }) {
    const imap = endpoint?.protocol === 'imap';
    return {
      title: `The mailbox of ${account.address} is being used by another program`,
      why: `${imap ? 'Another program has locked the mailbox, most often one that fetches by POP3, where only one at a time may open it.' : 'With POP3 only one program at a time may open a mailbox. Another device, or webmail, holds it at the moment.'} A connection that broke off can hold it for some minutes too.`,
      fix: `Close the mail program on your other devices, wait 10 minutes and try again. ${imap ? 'If it happens often, set up every device with IMAP, which allows many at once.' : 'If it happens often, let the devices check for mail less often, or use IMAP, which allows many at once.'}`,
    };
  },
});
