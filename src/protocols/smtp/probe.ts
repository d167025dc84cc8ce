import type { Failure, StepName } from '../../model/failure.ts';
import { tell } from '../../model/message.ts';
import { limits } from '../../net/limits.ts';
import { boundText } from '../bounds.ts';
import type { Dialogue, ProtocolProbe } from '../dialogue.ts';
import { keepOffer, offersNow } from '../keep-offer.ts';
import { readFirstLine } from '../read-greeting.ts';
import { command } from './commands.ts';
import { askSending } from './envelopes.ts';
import { logIn } from './login.ts';
import { readOffer } from './read-offer.ts';
import { readReply, readWholeReply } from './replies.ts';

/** The greeting may have many lines; nothing is sent before its last one (RFC 5321, section 4.3.1). */
async function greet(dialogue: Dialogue): Promise<Failure | null> {
  const { facts } = dialogue;
  const began = performance.now();
  const line = await readFirstLine(dialogue, 'smtp');
  if (!line.ok) return line.failure;
  const reply = await readReply(dialogue, 'greeting', line.value);
  facts.greetingMs = Math.round(performance.now() - began);
  facts.greeting = boundText(line.value.text);
  if (!reply.ok) return reply.failure;
  facts.greetingReply = reply.value;
  if (reply.value.status === '220') return null;
  return {
    kind: 'refused-by-server',
    step: 'greeting',
    detail: tell('detail-greeting', { said: reply.value.status }),
  };
}

/** EHLO, or HELO for a server that does not know it (RFC 5321, section 3.2). */
async function askCapabilities(dialogue: Dialogue): Promise<Failure | null> {
  const { facts, encrypted, ehloName } = dialogue;
  const step = encrypted ? 'capabilities-tls' : 'capabilities';
  dialogue.connection.send(`EHLO ${ehloName}`);
  dialogue.connection.expect(step, limits.replyMs);
  const ehlo = await readWholeReply(dialogue, step);
  if (!ehlo.ok) return ehlo.failure;
  const { reply, lines } = ehlo.value;
  if (reply.status === '250') {
    facts.capabilitiesRead = true;
    keepOffer(dialogue, readOffer, lines.slice(1), reply.evidence);
    const asksToEncrypt = dialogue.settings.security === 'starttls' && !encrypted;
    return offersNothing(dialogue) && !asksToEncrypt ? await askAnything(dialogue, step) : null;
  }
  if (isFinal(reply.status)) {
    facts.greetingReply = reply;
    return {
      kind: 'refused-by-server',
      step,
      detail: tell('detail-answered', { said: reply.status, command: 'EHLO' }),
    };
  }
  const helo = await command(dialogue, `HELO ${ehloName}`, step);
  if (!helo.ok) return helo.failure;
  if (helo.value.status === '250') {
    // Without EHLO there are no extensions, so neither STARTTLS nor AUTH is on offer (RFC 5321, section 2.2.1).
    facts.capabilitiesRead = true;
    keepOffer(dialogue, readOffer, [], helo.value.evidence);
    return null;
  }
  facts.greetingReply = helo.value;
  return {
    kind: 'refused-by-server',
    step,
    detail: tell('detail-answered', { said: helo.value.status, command: 'HELO' }),
  };
}

/** Replies to EHLO that mean the client is not wanted, not that EHLO is unknown. */
function isFinal(status: string): boolean {
  return !['500', '501', '502', '504'].includes(status);
}

/** Refusals of whatever is asked; 500 to 504 are about the command. */
const turnsAwayAll = /^(421|45[0-2]|55[0-4])$/;

/**
 * Sendmail is friendly to a client it has turned away: it greets, answers EHLO with ENHANCEDSTATUSCODES alone, and refuses
 * every further command with the reason. So a server that offers nothing is asked once more.
 */
function offersNothing(dialogue: Dialogue): boolean {
  const [only, ...others] = offersNow(dialogue).names();
  return others.length === 0 && only === 'ENHANCEDSTATUSCODES';
}

/** Where no STARTTLS is due, HELP is what every server may be asked and none does anything for. */
async function askAnything(dialogue: Dialogue, step: StepName): Promise<Failure | null> {
  const reply = await command(dialogue, 'HELP', step);
  if (!reply.ok || !turnsAwayAll.test(reply.value.status)) return null;
  dialogue.facts.greetingReply = reply.value;
  return {
    kind: 'refused-by-server',
    step,
    detail: tell('detail-answered-whatever', { said: reply.value.status }),
  };
}

/** STARTTLS (RFC 3207). */
async function askStartTls(dialogue: Dialogue): Promise<Failure | null> {
  const { facts } = dialogue;
  const offered = offersNow(dialogue).offered('STARTTLS');
  facts.starttls = { offered, reply: null };
  const missing = {
    kind: 'starttls-not-offered',
    step: 'starttls',
    detail: tell('detail-not-named', { list: 'EHLO', word: 'STARTTLS' }),
  } as const;
  if (!offered && !offersNothing(dialogue)) return missing;
  dialogue.connection.send('STARTTLS');
  dialogue.connection.expect('starttls', limits.replyMs);
  const reply = await readReply(dialogue, 'starttls');
  if (!offered) {
    if (!reply.ok || !turnsAwayAll.test(reply.value.status)) return missing;
    facts.greetingReply = reply.value;
    return {
      kind: 'refused-by-server',
      step: 'starttls',
      detail: tell('detail-answered-whatever', { said: reply.value.status }),
    };
  }
  if (!reply.ok) return reply.failure;
  facts.starttls.reply = reply.value;
  if (reply.value.status === '220') return null;
  return {
    kind: 'starttls-refused',
    step: 'starttls',
    detail: tell('detail-answered', { said: reply.value.status, command: 'STARTTLS' }),
  };
}

/** SMTP submission (RFC 5321, RFC 6409) as a mail program speaks it. */
export const smtpProbe: ProtocolProbe = {
  greet,
  askCapabilities,
  askStartTls,
  logIn,
  look: askSending,
  goodbye: 'QUIT',
};
