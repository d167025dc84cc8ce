import { randomBytes } from 'node:crypto';
import type { Account } from '../model/account.ts';

/** The header that marks our message. */
export const tokenHeader = 'X-Posthorn-Test';

/** A message that says what it is, ready to be sent. */
export interface TestMessage {
  token: string;
  messageId: string;
  subject: string;
  /** Lines joined by LF. */
  body: string;
  /** The whole message with CRLF line ends; plain ASCII, so that no server has a reason to recode it. */
  source: string;
}

/** Writes the test message of an account to itself. The token is random, so nobody else's message can be taken for it. */
export function writeTestMessage(account: Account, now: Date): TestMessage {
  const token = randomBytes(16).toString('hex');
  const { address, domain } = account;
  const messageId = `<posthorn-${token}@${domain}>`;
  const subject = 'Test message from Posthorn';
  const body = [
    'This is a test message.',
    '',
    'Somebody tested this mail account with Posthorn and asked for a message from the account to itself,',
    'to see that mail gets through. Usually you never see it: it is deleted as soon as it has arrived.',
    '',
    'If it is still here, you can delete it. Nothing has to be done.',
    '',
    `Number of this test: ${token.slice(0, 8)}`,
  ].join('\n');
  const headers = [
    `Date: ${now.toUTCString().replace('GMT', '+0000')}`,
    `From: Posthorn test <${address}>`,
    `To: <${address}>`,
    `Subject: ${subject}`,
    `Message-ID: ${messageId}`,
    `${tokenHeader}: ${token}`,
    // Nobody should be answered by a holiday notice (RFC 3834, section 5).
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=us-ascii',
    'Content-Transfer-Encoding: 7bit',
  ];
  const source = `${[...headers, '', body, ''].join('\n').replaceAll('\n', '\r\n')}`;
  return { token, messageId, subject, body, source };
}
