import type { MailboxFacts } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { Dialogue } from '../dialogue.ts';
import { command } from './commands.ts';
import { type Answer, readCapabilities } from './replies.ts';
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

/** A server that did not say with its answer to the login what it can do now is asked, for it may be more than before. */
async function askCapabilities(dialogue: Dialogue, mailbox: MailboxFacts): Promise<Failure | null> {
  const session = sessionOf(dialogue);
  if (session.capabilities !== null) return null;
  const answer = await command(dialogue, 'CAPABILITY', 'mailbox');
  if (!answer.ok) return answer.failure;
  session.capabilities = readCapabilities(answer.value);
  // Dovecot says "Logged in, but initialization failed", then goodbye: the password was right, the mailbox did not open.
  if (answer.value.reply.status === 'BYE') mailbox.refused = answer.value.reply;
  return null;
}

async function ask(dialogue: Dialogue, mailbox: MailboxFacts): Promise<Failure | null> {
  const failure = await askCapabilities(dialogue, mailbox);
  if (failure !== null || mailbox.refused !== null) return failure;
  const status = await askStatus(dialogue);
  if (!status.ok) return status.failure;
  mailbox.evidence = status.value.reply.evidence;
  if (status.value.reply.status !== 'OK') {
    mailbox.refused = status.value.reply;
    return null;
  }
  mailbox.list = true;
  mailbox.messages = numberAfter(status.value.untagged, 'MESSAGES');
  mailbox.bytes = numberAfter(status.value.untagged, 'SIZE');
  if (!hasCapability(dialogue, 'QUOTA')) return null;
  const quota = await command(dialogue, 'GETQUOTAROOT INBOX', 'mailbox');
  if (!quota.ok) return quota.failure;
  mailbox.quota = storageQuota(quota.value.untagged);
  return null;
}

/**
 * Coremail (163, 126) opens a mailbox only to a program that has said its name, and calls anything else an unsafe login:
 * whoever offers ID (RFC 2971) is told the name and asked once more.
 */
async function askStatus(dialogue: Dialogue): Promise<Outcome<Answer>> {
  const line = `STATUS INBOX (${statusItems(dialogue)})`;
  const first = await command(dialogue, line, 'mailbox');
  if (!first.ok || first.value.reply.status !== 'NO' || !hasCapability(dialogue, 'ID')) return first;
  if (!/unsafe login/i.test(first.value.reply.text)) return first;
  const told = await command(dialogue, 'ID ("name" "Posthorn")', 'mailbox');
  return told.ok && told.value.reply.status !== 'BYE' ? command(dialogue, line, 'mailbox') : first;
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
