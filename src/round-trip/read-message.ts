import PostalMime from 'postal-mime';
import type { Account } from '../model/account.ts';
import type { ArrivedMessage, Modification } from '../model/round-trip.ts';
import { visible } from '../model/visible.ts';
import { readHops } from './received.ts';
import { readSpamNotes } from './spam-notes.ts';
import type { TestMessage } from './test-message.ts';

const longestSubject = 200;

export interface ReadAs {
  /** Bytes of the message as it came, where `raw` is only the part that is looked at. */
  size?: number;
  account: Account;
  sent: TestMessage;
  sentAt: Date;
  seenAt: Date;
  /** Hides the password in whatever servers wrote into the headers. */
  hide: (text: string) => string;
}

/** Reads the message as it arrived and holds it against the one that left. Never throws, whatever it has become. */
export async function readMessage(
  raw: Buffer,
  { account, sent, sentAt, seenAt, hide, size = raw.length }: ReadAs,
): Promise<Omit<ArrivedMessage, 'authentication'>> {
  const mail = await parse(raw);
  const headers = mail.headers.map(({ key, value }) => ({ key, value: hide(visible(value)) }));
  const all = (name: string) => headers.filter(({ key }) => key === name).map(({ value }) => value);
  const returnPath = withoutBrackets(all('return-path')[0] ?? null);
  const subject = hide(visible(mail.subject ?? '')).slice(0, longestSubject);
  const changes: [Modification, boolean][] = [
    ['subject', mail.subject !== sent.subject],
    ['body', flat(mail.text ?? '') !== flat(sent.body)],
    ['sender', !same(mail.from?.address, account.address)],
    ['return-path', returnPath !== null && !same(returnPath, account.address)],
    ['message-id', mail.messageId !== sent.messageId],
  ];
  return {
    hops: readHops(all('received'), sentAt, seenAt),
    bytes: size,
    returnPath,
    modified: changes.filter(([, changed]) => changed).map(([what]) => what),
    subject,
    spam: readSpamNotes(headers),
  };
}

interface Parsed {
  headers: { key: string; value: string }[];
  subject?: string | undefined;
  text?: string | undefined;
  from?: { address?: string | undefined } | undefined;
  messageId?: string | undefined;
}

async function parse(raw: Buffer): Promise<Parsed> {
  try {
    return await PostalMime.parse(raw);
  } catch {
    return { headers: [] };
  }
}

/** Line ends and blanks at the end of lines are nobody's business. */
function flat(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

function withoutBrackets(path: string | null): string | null {
  return path?.trim().replace(/^<|>$/g, '') ?? null;
}

function same(address: string | undefined, own: string): boolean {
  return address !== undefined && address.toLowerCase() === own.toLowerCase();
}
