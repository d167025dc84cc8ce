import { endpointRule } from '../rule.ts';
import { formatBytes, formatCount } from '../wording.ts';

const manyMessages = 1_000;
const manyBytes = 500_000_000;

export const mailboxBacklog = endpointRule({
  id: 'mailbox-backlog',
  severity: 'advice',
  // An IMAP mailbox is a store: there a large inbox is a matter of taste.
  protocols: ['pop3'],
  needs: ['mailbox'],
  judge({ mailbox: { messages, bytes, evidence } }) {
    if ((messages ?? 0) <= manyMessages && (bytes ?? 0) <= manyBytes) return null;
    return { args: { messages, bytes }, evidence: [evidence] };
  },
  words({ messages, bytes }) {
    const amount = [
      messages === null || messages === undefined ? '' : formatCount(messages, 'message', 'messages'),
      bytes === null || bytes === undefined ? '' : formatBytes(bytes),
    ].filter(Boolean);
    return {
      title: `${amount.join(', ')} are waiting on the server`,
      why: 'A mail program that fetches mail by POP3 and leaves it on the server fills the mailbox bit by bit. Checking for mail gets slow, and one day the mailbox is full.',
      fix: 'In the settings of your mail program keep “Leave messages on server” but add “delete after 14 days”, on every device. The first check afterwards may take a while.',
    };
  },
});
