import { randomBytes } from 'node:crypto';
import type { EnvelopeFact, EnvelopeFacts, Reply } from '../../model/facts.ts';
import type { Failure, StepName } from '../../model/failure.ts';
import type { Dialogue } from '../dialogue.ts';
import { offersNow } from '../keep-offer.ts';
import { commands, type IsNeeded } from './commands.ts';
import { ownName, relayForms } from './relay-forms.ts';

/** One sender and the recipients asked for, each with the name of its question. */
interface Question {
  from: string;
  recipients: { question: EnvelopeFact['question']; to: string }[];
}

/** A mailbox name nobody has. */
export function randomMailbox(domain: string): string {
  return `posthorn-${randomBytes(6).toString('hex')}@${domain}`;
}

/**
 * Before login: would the server forward a stranger's mail to a stranger? Only where it would, the control follows: a random
 * mailbox of its own domain, which a server that accepts everything accepts too. DATA is never sent (law 6).
 */
export async function askRelay(dialogue: Dialogue): Promise<Failure | null> {
  const { account, probeRecipient } = dialogue;
  const foreignDomain = probeRecipient.slice(probeRecipient.lastIndexOf('@') + 1);
  const to = foreignDomain === account.domain ? 'posthorn-probe@example.net' : probeRecipient;
  const from = `posthorn-sender@${to.slice(to.lastIndexOf('@') + 1)}`;
  const relay: EnvelopeFacts = { envelopes: [], failure: null };
  dialogue.facts.relay = relay;
  return await dialogue.log.step('relay', async () => {
    const first = await ask(dialogue, relay, 'relay', { from, recipients: [{ question: 'foreign', to }] });
    const [foreign] = relay.envelopes;
    if (first !== null || !isAccepted(foreign?.rcpt ?? null)) return first;
    return askControl(dialogue, relay, from);
  });
}

/** The control: would the server take mail for a mailbox of its own that does not exist? */
function askControl(dialogue: Dialogue, relay: EnvelopeFacts, from: string): Promise<Failure | null> {
  const to = randomMailbox(dialogue.account.domain);
  return ask(dialogue, relay, 'relay', { from, recipients: [{ question: 'control-local', to }] });
}

/** Forms with a plain foreign recipient: accepted, they make an open relay as the plain question would. */
const trustedSenders: readonly string[] = ['oddity-1', 'oddity-3', 'oddity-4'];

/** What the first forms have shown of a server, which decides about all others. */
export interface FormsSeen {
  /** Whether it takes address literals in senders; one that does not would end the connection after a few of them. */
  literals: boolean;
  /** It wants a login first (530), has had enough (421), or could not be asked. */
  isOver: boolean;
}

/** Many servers make each refusal after the tenth of a connection wait a second (Postfix), or hang up: a half of the forms stays below. */
export const formsOfAHalf: Record<'first' | 'second', readonly number[]> = {
  first: [1, 3, 4, 5, 6, 7, 8],
  second: [9, 10, 11, 12, 13, 14, 15, 16],
};
/** What a server that lets answers wait is asked no more than it can answer in about this time. */
const formsMs = 6000;

/**
 * Half of the unusual address forms: in one write where the server offers PIPELINING, after the forms that show how the others have to be
 * asked. Stops at a demand for a login (530) or when the server has had enough (421). Asked only where the plain question was refused and
 * the user has shown to own an account. `before` is what the other half has seen; `tell` hears what this one has seen at first.
 */
export async function askRelayForms(
  dialogue: Dialogue,
  address: string,
  half: 'first' | 'second',
  { before, tell = () => {} }: { before?: Promise<FormsSeen>; tell?: (seen: FormsSeen) => void } = {},
): Promise<Failure | null> {
  const { facts, probeRecipient, settings } = dialogue;
  const relay: EnvelopeFacts = facts.relay ?? { envelopes: [], failure: null };
  facts.relay = relay;
  const server = ownName(facts.greeting) ?? settings.host;
  const plainSender = `posthorn-sender@${probeRecipient.slice(probeRecipient.lastIndexOf('@') + 1)}`;
  const seen: FormsSeen = (await before) ?? { literals: true, isOver: false };
  if (seen.isOver) return null;
  const forms = relayForms(probeRecipient, server, address).filter(({ number }) =>
    formsOfAHalf[half].includes(number),
  );
  const together = offersNow(dialogue).offered('PIPELINING');
  let next = together && before === undefined ? forms.findIndex(({ from }) => isLiteral(from)) + 1 : 1;
  return await dialogue.log.step('relay', async () => {
    const began = performance.now();
    while (forms.length > 0) {
      const questions = forms.splice(0, next).map(({ number, from, to }): Question => {
        const sender = seen.literals || !isLiteral(from) ? from : plainSender;
        return { from: sender, recipients: [{ question: `oddity-${number}`, to }] };
      });
      const answered = relay.envelopes.length;
      const failure = await ask(dialogue, relay, 'relay', ...questions);
      if (failure !== null) return failure;
      const answers = relay.envelopes.slice(answered);
      seen.isOver = answers.some(({ mail, rcpt }) => isLast(rcpt ?? mail));
      if (answers.some(({ from, mail }) => isLiteral(from) && mail?.status.startsWith('5')))
        seen.literals = false;
      if (seen.isOver || answers.some(({ from }) => isLiteral(from))) tell({ ...seen });
      if (seen.isOver) return null;
      const fitting = fittingForms(performance.now() - began, relay.envelopes.length);
      if (fitting < 1 && forms.length > 0) {
        dialogue.connection.note({ id: 'note-relay-forms-left-out', args: {} });
        return null;
      }
      next = together ? fitting : 1;
    }
    const trusted = relay.envelopes.some(
      ({ question, rcpt }) => trustedSenders.includes(question) && isAccepted(rcpt),
    );
    return trusted ? askControl(dialogue, relay, plainSender) : null;
  });
}

/** How many more forms a server can answer in the time there is, at the pace it has shown. */
export function fittingForms(tookMs: number, answered: number): number {
  return Math.floor(((formsMs - tookMs) / Math.max(1, tookMs)) * answered);
}

function isLast(reply: Reply | null): boolean {
  return reply?.status === '530' || reply?.status === '421';
}

function isLiteral(sender: string): boolean {
  return sender.endsWith(']');
}

/** After login: own address to a stranger and to itself, then somebody else's address as sender. DATA is never sent. */
export async function askSending(dialogue: Dialogue): Promise<Failure | null> {
  const { account, facts, probeRecipient } = dialogue;
  if (facts.login?.outcome !== 'accepted') return null;
  const sending: EnvelopeFacts = { envelopes: [], failure: null };
  facts.sending = sending;
  const own: Question = {
    from: account.address,
    recipients: [
      { question: 'own-to-foreign', to: probeRecipient },
      { question: 'own-to-own', to: account.address },
    ],
  };
  const other: Question = {
    from: randomMailbox(account.domain),
    recipients: [{ question: 'other-to-foreign', to: probeRecipient }],
  };
  return await dialogue.log.step('sending', () => ask(dialogue, sending, 'sending', own, other));
}

/** Puts the questions in one go and files the answers that came; the failure is kept as a fact, too. */
async function ask(
  dialogue: Dialogue,
  facts: EnvelopeFacts,
  step: StepName,
  ...questions: Question[]
): Promise<Failure | null> {
  const lines = questions.flatMap(({ from, recipients }) => [
    `MAIL FROM:<${from}>`,
    ...recipients.map(({ to }) => `RCPT TO:<${to}>`),
    'RSET',
  ]);
  // One by one each of these would cost a round trip: a recipient behind a refused sender, and the end of the last question.
  const isNeeded: IsNeeded = (at, before) =>
    step !== 'sending' || (at < lines.length - 1 && !isBehindRefusal(lines, at, before));
  const { replies, failure } = await commands(dialogue, lines, step, isNeeded);
  if (failure !== null) facts.failure = failure;
  let at = 0;
  for (const { from, recipients } of questions) {
    const mail = replies[at++] ?? null;
    for (const { question, to } of recipients) {
      const rcpt = replies[at++] ?? null;
      if (mail !== null)
        facts.envelopes.push({ question, from, to, mail, rcpt: isAccepted(mail) ? rcpt : null });
    }
    at += 1; // RSET
  }
  return failure;
}

/** Whether the sender that a recipient belongs to was refused. */
function isBehindRefusal(lines: readonly string[], at: number, replies: readonly (Reply | null)[]): boolean {
  if (!lines[at]?.startsWith('RCPT')) return false;
  const sender = lines.findLastIndex((line, place) => place < at && line.startsWith('MAIL'));
  return !isAccepted(replies[sender] ?? null);
}

function isAccepted(reply: Reply | null): boolean {
  return reply?.status.startsWith('2') === true;
}
