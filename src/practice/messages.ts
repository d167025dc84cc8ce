/** One message of a practice mailbox. */
export interface PracticeMessage {
  /** Unique and constant, as UIDL wants it. */
  uid: string;
  /** The whole message, lines ended by CR LF. */
  text: string;
}

/** The messages that an ordinary practice mailbox holds. */
export function fewMessages(address: string): PracticeMessage[] {
  return letters.map(({ subject, date, body }, index) => ({
    uid: `practice-${index + 1}`,
    text: compose(address, subject, date, body),
  }));
}

/**
 * A mailbox that nobody has tidied for years: `count` messages of about `bytes` each. All share one text, so that
 * the mailbox looks large without being large here.
 */
export function manyMessages(address: string, count: number, bytes: number): PracticeMessage[] {
  const line = 'This line stands for a part of a large attachment.\r\n';
  const body = line.repeat(Math.ceil(bytes / line.length));
  const text = compose(address, 'Holiday pictures', 'Mon, 06 Jul 2026 18:20:00 +0000', body);
  return Array.from({ length: count }, (_, index) => ({ uid: `holiday-${index + 1}`, text }));
}

const letters = [
  {
    subject: 'Welcome to the practice mailbox',
    date: 'Mon, 02 Nov 2026 09:00:00 +0000',
    body: 'This mailbox exists only to try things out.\r\nNothing in it can break.\r\n',
  },
  {
    subject: 'A line that begins with a dot',
    date: 'Tue, 03 Nov 2026 10:30:00 +0000',
    body: 'Mail programs have to get this right:\r\n.hidden\r\n..\r\n.\r\nThe line above held a single dot.\r\n',
  },
  {
    subject: 'Third letter',
    date: 'Wed, 04 Nov 2026 17:45:00 +0000',
    body: 'You can leave copies of messages on the server.\r\nThen other devices still find them.\r\n',
  },
];

function compose(to: string, subject: string, date: string, body: string): string {
  const headers = [
    'From: Practice Post Office <post-office@practice.test>',
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: ${date}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=us-ascii',
  ];
  return `${headers.join('\r\n')}\r\n\r\n${body}`;
}
