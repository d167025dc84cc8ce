import type { Evidence } from '../model/attempt.ts';
import type { Reply } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import type { RoundTripFacts } from '../model/round-trip.ts';

/** One copy of the test message, found and deleted again if that was possible. */
export interface Copy {
  raw: Buffer | null;
  folder: 'inbox' | 'junk';
  deleted: boolean;
  left: RoundTripFacts['left'];
}

/** What one look at the mailbox gave. */
export interface Look {
  copies: Copy[];
  /** The server's refusal of what we asked, where it refused. */
  refused: Reply | null;
  evidence: Evidence;
}

/** A mailbox in which the test message is looked for. It reads, marks and deletes no other message. */
export interface TestMailbox {
  /** Remembers what is there before the message is sent: only what comes later is looked at. */
  remember(signal?: AbortSignal): Promise<Outcome<Look>>;
  /** Looks for copies of the message that were not seen before, and deletes those. */
  look(token: string, signal: AbortSignal): Promise<Outcome<Look>>;
  /** Says goodbye where a connection stands. */
  leave(): void;
}

/** A refusal that may be over at the next look: a mailbox in use (RFC 2449, section 8.1.2), a busy server. */
export function isPassing({ code, text }: Reply): boolean {
  if (code !== null && /^(IN-USE|LOGIN-DELAY|SYS\/TEMP|INUSE|UNAVAILABLE|LIMIT|SERVERBUG)\b/.test(code))
    return true;
  if (code !== null && /^(AUTH|SYS\/PERM|AUTHENTICATIONFAILED|EXPIRED)\b/.test(code)) return false;
  return /\block|in use|busy|too (many|soon|frequent)|again later|temporar|\bwait\b/i.test(text);
}

/** True where the header lines hold our mark. An answer to our message names it too, but only in References or In-Reply-To. */
export function isOurs(headers: string, token: string): boolean {
  return headers
    .split(/\r?\n(?![ \t])/)
    .some((line) => /^(X-Posthorn-Test|Message-ID)\s*:/i.test(line) && line.includes(token));
}

/** The search for our mark in IMAP (RFC 9051, section 6.4.4). The token is hexadecimal, so nothing needs quoting. */
export function tokenQuery(token: string): string {
  return `HEADER X-Posthorn-Test ${token}`;
}
