import type { MailboxFacts, Reply } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import type { Dialogue } from '../dialogue.ts';
import { commandsTogether } from './commands.ts';
import { readCapabilities } from './replies.ts';
import { hasCapability, sessionOf } from './session.ts';

/** Looks at the inbox without opening it: STATUS INBOX, and GETQUOTAROOT where QUOTA is offered (RFC 9208). */
export async function lookAtMailbox(dialogue: Dialogue): Promise<Failure | null> {
  if (dialogue.facts.login?.outcome !== 'accepted') return null;
  const mailbox: MailboxFacts = {
    ...{ messages: null, bytes: null, uidl: null, list: null, largest: null, quota: null, refused: null },
    ...{ expireDays: null, loginDelay: null, evidence: null },
  };
  dialogue.facts.mailbox = mailbox;
  return await dialogue.log.step('mailbox', () => ask(dialogue, mailbox));
}

/** Everything in one write; what the answers make worth asking comes after it. */
async function ask(dialogue: Dialogue, mailbox: MailboxFacts): Promise<Failure | null> {
  const asked = questions(dialogue);
  const failure = await put(dialogue, mailbox, asked);
  if (failure === null && wantsName(dialogue, mailbox)) {
    const again = questions(dialogue).filter((line) => line !== 'CAPABILITY');
    await put(dialogue, mailbox, ['ID ("name" "Posthorn")', ...again]);
    return null;
  }
  if (failure !== null || mailbox.refused !== null) return mailbox.refused === null ? failure : null;
  const more = questions(dialogue).filter((line) => !asked.includes(line));
  return more.length === 0 ? null : await put(dialogue, mailbox, more);
}

/** A server that did not say with its answer to the login what it can do now is asked for that, too, for it may be more than before. */
function questions(dialogue: Dialogue): string[] {
  return [
    ...(sessionOf(dialogue).capabilities === null ? ['CAPABILITY'] : []),
    `STATUS INBOX (${statusItems(dialogue)})`,
    ...(hasCapability(dialogue, 'QUOTA') ? ['GETQUOTAROOT INBOX'] : []),
  ];
}

async function put(dialogue: Dialogue, mailbox: MailboxFacts, lines: string[]): Promise<Failure | null> {
  const { answers, untagged, failure } = await commandsTogether(dialogue, lines, 'mailbox');
  for (const [line, { reply, remarks }] of answers) {
    if (line === 'CAPABILITY')
      sessionOf(dialogue).capabilities = readCapabilities({ untagged, reply, remarks });
    // Dovecot says "Logged in, but initialization failed", then goodbye: the password was right, the mailbox did not open.
    if (line === 'CAPABILITY' && reply.status === 'BYE') mailbox.refused = reply;
    if (line.startsWith('STATUS ')) keepStatus(mailbox, reply, untagged);
  }
  mailbox.quota ??= storageQuota(untagged);
  return failure;
}

function keepStatus(mailbox: MailboxFacts, reply: Reply, untagged: string[]): void {
  mailbox.evidence = reply.evidence;
  mailbox.refused = reply.status === 'OK' ? null : reply;
  if (reply.status !== 'OK') return;
  mailbox.list = true;
  mailbox.messages = numberAfter(untagged, 'MESSAGES');
  mailbox.bytes = numberAfter(untagged, 'SIZE');
}

/**
 * Coremail (163, 126) opens a mailbox only to a program that has said its name, and calls anything else an unsafe login:
 * whoever offers ID (RFC 2971) is told the name and asked once more.
 */
function wantsName(dialogue: Dialogue, { refused }: MailboxFacts): boolean {
  return refused?.status === 'NO' && hasCapability(dialogue, 'ID') && /unsafe login/i.test(refused.text);
}

function statusItems(dialogue: Dialogue): string {
  const sized = hasCapability(dialogue, 'STATUS=SIZE') || hasCapability(dialogue, 'IMAP4REV2');
  return sized ? 'MESSAGES SIZE' : 'MESSAGES';
}

function numberAfter(lines: string[], name: string): number | null {
  const match = new RegExp(`^STATUS .*[( ]${name} (\\d{1,15})`, 'i').exec(
    lines.find((line) => /^STATUS /i.test(line)) ?? '',
  );
  return match === null ? null : Number(match[1]);
}

/** `QUOTA "User quota" (STORAGE 91 100)`: units of 1,024 bytes (RFC 9208, section 5.1). The fullest root counts. */
export function storageQuota(lines: string[]): { used: number; limit: number } | null {
  const all = lines.flatMap((line) => {
    const list = /^QUOTA /i.test(line) ? line.slice(line.indexOf('(') + 1) : '';
    const match = /\bSTORAGE (\d{1,15}) (\d{1,15})(?!\d)/i.exec(list);
    return match === null ? [] : [{ used: Number(match[1]) * 1024, limit: Number(match[2]) * 1024 }];
  });
  const bounded = all.filter((quota) => quota.limit > 0);
  return bounded.toSorted((a, b) => b.used / b.limit - a.used / a.limit)[0] ?? null;
}
