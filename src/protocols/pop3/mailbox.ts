import type { MailboxFacts, Reply } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import type { OfferView } from '../../model/offers.ts';
import { limits } from '../../net/limits.ts';
import type { Dialogue } from '../dialogue.ts';
import { offersNow } from '../keep-offer.ts';
import { Together } from '../together.ts';
import { command, readListing, readReply, takesTogether } from './commands.ts';
import { skipBody } from './replies.ts';
import { isFilling, sampleAges } from './sample-ages.ts';

/**
 * Up to this many messages the whole list is read; above, one line proves the command. A reply is bounded in bytes, and a UIDL line
 * may have about 80 (RFC 1939, section 7).
 */
const listLimit = 800;
/** How many lines of a list the transcript keeps. */
const shownLines = 3;
/** Longer lists are not read over. */
const passedLimit = 100_000;
/** A line of UIDL: a number, a name of up to 70 characters (RFC 1939, section 7), and what stands around them. */
const longestId = 82;

/** Looks at the mailbox without changing it: STAT, UIDL, LIST (RFC 1939), and what CAPA says of it (RFC 2449). */
export async function lookAtMailbox(dialogue: Dialogue): Promise<Failure | null> {
  if (dialogue.facts.login?.outcome !== 'accepted') return null;
  const mailbox = fromOffer(offersNow(dialogue));
  dialogue.facts.mailbox = mailbox;
  return await dialogue.log.step('mailbox', () => ask(dialogue, mailbox));
}

/**
 * STAT, UIDL and LIST in one write where the server takes it so, as every mail program asks for them; else one by one, and of a large
 * mailbox one line instead of the lists.
 */
async function ask(dialogue: Dialogue, mailbox: MailboxFacts): Promise<Failure | null> {
  const isTogether = takesTogether(dialogue);
  const commands = new Together(dialogue, ['STAT', 'UIDL', 'LIST'], isTogether);
  await commands.send();
  const stat = await readReply(dialogue, 'mailbox');
  if (!stat.ok) return stat.failure;
  mailbox.evidence = stat.value.evidence;
  if (refuses(stat.value, mailbox)) return null;
  const [, messages, bytes] = /^(\d{1,15})\s+(\d{1,15})/.exec(stat.value.text) ?? [];
  mailbox.messages = messages === undefined ? null : Number(messages);
  mailbox.bytes = bytes === undefined ? null : Number(bytes);
  if (isLarge(mailbox) && isTogether) return await passOverLists(dialogue, mailbox, commands);
  const failure = await (isLarge(mailbox)
    ? askOneId(dialogue, mailbox)
    : readLists(dialogue, mailbox, commands));
  if (failure === null) await sampleAges(dialogue, mailbox);
  return failure;
}

async function askOneId(dialogue: Dialogue, mailbox: MailboxFacts): Promise<Failure | null> {
  const one = await command(dialogue, `UIDL ${mailbox.messages}`, 'mailbox');
  if (!one.ok) return one.failure;
  mailbox.uidl = one.value.status === '+OK';
  return null;
}

async function readLists(
  dialogue: Dialogue,
  mailbox: MailboxFacts,
  commands: Together,
): Promise<Failure | null> {
  await commands.send();
  const ids = await readListing(dialogue, 'mailbox', shownLines);
  if (!ids.ok) return ids.failure;
  mailbox.uidl = ids.value.lines !== null;
  await commands.send();
  const sizes = await readListing(dialogue, 'mailbox', shownLines);
  if (!sizes.ok) return sizes.failure;
  mailbox.list = sizes.value.lines !== null;
  mailbox.largest = largestOf(sizes.value.lines ?? []);
  return null;
}

/**
 * The lists of a large mailbox were asked for before its size was known. That they come is all they tell; they are read over where
 * more questions follow, and no fault in them is one of the mailbox.
 */
async function passOverLists(
  dialogue: Dialogue,
  mailbox: MailboxFacts,
  commands: Together,
): Promise<Failure | null> {
  const { connection } = dialogue;
  const { messages } = mailbox;
  await commands.send();
  const ids = await readReply(dialogue, 'mailbox');
  if (!ids.ok) return ids.failure;
  mailbox.uidl = ids.value.status === '+OK';
  if (messages === null || messages > passedLimit || !isFilling(dialogue, mailbox)) return null;
  const bytes = limits.replyBytes + messages * longestId;
  connection.allow({ reply: bytes, attempt: limits.attemptBytes + 2 * bytes });
  if (mailbox.uidl && !(await skipBody(dialogue, messages))) return null;
  await commands.send();
  const sizes = await readReply(dialogue, 'mailbox');
  if (!sizes.ok || (sizes.value.status === '+OK' && !(await skipBody(dialogue, messages)))) return null;
  await sampleAges(dialogue, mailbox);
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
