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
  words(_args, { account }) {
    return {
      title: `The mailbox of ${account.address} is being used by another program`,
      why: 'With POP3 only one program at a time may open a mailbox. Another device, or webmail, holds it at the moment; a connection that broke off can hold it for some minutes too.',
      fix: 'Close the mail program on your other devices, wait 10 minutes and try again. If it happens often, let the devices check for mail less often, or use IMAP, which allows many at once.',
    };
  },
});
