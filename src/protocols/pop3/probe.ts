import type { Failure } from '../../model/failure.ts';
import { tell } from '../../model/message.ts';
import { boundText } from '../bounds.ts';
import type { Dialogue, ProtocolProbe } from '../dialogue.ts';
import { keepOffer, offersNow } from '../keep-offer.ts';
import { readFirstLine } from '../read-greeting.ts';
import { command, listCommand } from './commands.ts';
import { logIn } from './login.ts';
import { lookAtMailbox } from './mailbox.ts';
import { readOffer } from './read-offer.ts';
import { toReply } from './replies.ts';

async function greet(dialogue: Dialogue): Promise<Failure | null> {
  const line = await readFirstLine(dialogue, 'pop3');
  if (!line.ok) return line.failure;
  const reply = toReply(dialogue, line.value);
  if (!reply.ok) return reply.failure;
  dialogue.facts.greeting = boundText(line.value.text);
  dialogue.facts.greetingReply = reply.value;
  if (reply.value.status === '+OK') return null;
  return { kind: 'refused-by-server', step: 'greeting', detail: tell('detail-greeting', { said: '-ERR' }) };
}

/** CAPA (RFC 2449, section 5). An -ERR means an old server, not a broken one. */
async function askCapabilities(dialogue: Dialogue): Promise<Failure | null> {
  const { facts, encrypted } = dialogue;
  const step = encrypted ? 'capabilities-tls' : 'capabilities';
  const answer = await listCommand(dialogue, 'CAPA', step);
  if (!answer.ok) return answer.failure;
  const { lines } = answer.value;
  facts.capabilitiesRead = lines !== null;
  keepOffer(dialogue, readOffer, lines ?? [], answer.value.reply.evidence);
  // RFC 3206: a fault of the system. Cyrus sends it unasked behind its greeting, and hangs up.
  if (lines === null && /^SYS\//i.test(answer.value.reply.code ?? '')) {
    facts.greetingReply = answer.value.reply;
    return {
      kind: 'refused-by-server',
      step,
      detail: tell('detail-answered', { said: '-ERR [SYS]', command: 'CAPA' }),
    };
  }
  return null;
}

/** STLS (RFC 2595, section 4). Asked for where CAPA names it, and where there is no CAPA to look at. */
async function askStartTls(dialogue: Dialogue): Promise<Failure | null> {
  const { facts } = dialogue;
  const offered = offersNow(dialogue).offered('STARTTLS');
  facts.starttls = { offered, reply: null };
  if (!offered && facts.capabilitiesRead) {
    return {
      kind: 'starttls-not-offered',
      step: 'starttls',
      detail: tell('detail-not-named', { list: 'CAPA', word: 'STLS' }),
    };
  }
  const reply = await command(dialogue, 'STLS', 'starttls');
  if (!reply.ok) return reply.failure;
  facts.starttls.reply = reply.value;
  if (reply.value.status === '+OK') {
    facts.starttls.offered = true;
    return null;
  }
  return offered
    ? { kind: 'starttls-refused', step: 'starttls', detail: tell('detail-named-and-refused') }
    : { kind: 'starttls-not-offered', step: 'starttls', detail: tell('detail-stls-unknown') };
}

/** POP3 (RFC 1939) as a mail program speaks it. */
export const pop3Probe: ProtocolProbe = {
  greet,
  askCapabilities,
  askStartTls,
  logIn,
  look: lookAtMailbox,
  goodbye: 'QUIT',
};
