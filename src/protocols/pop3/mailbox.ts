import type { MailboxFacts, Reply } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import type { OfferView } from '../../model/offers.ts';
import type { Dialogue } from '../dialogue.ts';
import { offersNow } from '../keep-offer.ts';
import { command, listCommands } from './commands.ts';
import { sampleAges } from './sample-ages.ts';

/**
 * Up to this many messages the whole list is read; above, one line proves the command. A reply is bounded in bytes, and a UIDL line
 * may have about 80 (RFC 1939, section 7).
 */
const listLimit = 800;

/** Looks at the mailbox without changing it: STAT, UIDL, LIST (RFC 1939), and what CAPA says of it (RFC 2449). */
export async function lookAtMailbox(dialogue: Dialogue): Promise<Failure | null> {
  if (dialogue.facts.login?.outcome !== 'accepted') return null;
  const mailbox = fromOffer(offersNow(dialogue));
  dialogue.facts.mailbox = mailbox;
  return await dialogue.log.step('mailbox', () => ask(dialogue, mailbox));
}

async function ask(dialogue: Dialogue, mailbox: MailboxFacts): Promise<Failure | null> {
  const stat = await command(dialogue, 'STAT', 'mailbox');
  if (!stat.ok) return stat.failure;
  mailbox.evidence = stat.value.evidence;
  if (refuses(stat.value, mailbox)) return null;
  const [, messages, bytes] = /^(\d{1,15})\s+(\d{1,15})/.exec(stat.value.text) ?? [];
  mailbox.messages = messages === undefined ? null : Number(messages);
  mailbox.bytes = bytes === undefined ? null : Number(bytes);
  const failure = await (isLarge(mailbox) ? askOneId(dialogue, mailbox) : askLists(dialogue, mailbox));
  if (failure === null) await sampleAges(dialogue, mailbox);
  return failure;
}

async function askOneId(dialogue: Dialogue, mailbox: MailboxFacts): Promise<Failure | null> {
  const one = await command(dialogue, `UIDL ${mailbox.messages}`, 'mailbox');
  if (!one.ok) return one.failure;
  mailbox.uidl = one.value.status === '+OK';
  return null;
}

async function askLists(dialogue: Dialogue, mailbox: MailboxFacts): Promise<Failure | null> {
  const [ids, sizes] = await listCommands(dialogue, ['UIDL', 'LIST'], 'mailbox', 3);
  if (!ids?.ok) return ids?.failure ?? null;
  mailbox.uidl = ids.value.lines !== null;
  if (!sizes?.ok) return sizes?.failure ?? null;
  mailbox.list = sizes.value.lines !== null;
  mailbox.largest = largestOf(sizes.value.lines ?? []);
  return null;
}

/** The largest size in a listing (RFC 1939, section 5, LIST), or null. */
function largestOf(lines: string[]): number | null {
  const sizes = lines.map((line) => Number(/^\d+\s+(\d+)/.exec(line)?.[1] ?? Number.NaN));
  const known = sizes.filter((size) => Number.isSafeInteger(size));
  return known.length === 0 ? null : Math.max(...known);
}

function isLarge({ messages }: MailboxFacts): boolean {
  return messages === null || messages > listLimit;
}

function refuses(reply: Reply, mailbox: MailboxFacts): boolean {
  if (reply.status === '+OK') return false;
  mailbox.refused = reply;
  return true;
}

function fromOffer(offers: OfferView): MailboxFacts {
  const value = (name: string) => offers.value(name)?.toUpperCase().split(/\s+/)[0];
  const expire = value('EXPIRE');
  const delay = value('LOGIN-DELAY');
  return {
    ...{ messages: null, bytes: null, uidl: null, list: null, largest: null, quota: null, refused: null },
    expireDays: expire === 'NEVER' ? 'never' : toNumber(expire),
    loginDelay: toNumber(delay),
    evidence: null,
  };
}

function toNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
