import type { Failure } from '../../model/failure.ts';
import { tell } from '../../model/message.ts';
import { boundText } from '../bounds.ts';
import { type Dialogue, evidenceOf, type ProtocolProbe } from '../dialogue.ts';
import { keepOffer, offersNow } from '../keep-offer.ts';
import { readFirstLine } from '../read-greeting.ts';
import { command } from './commands.ts';
import { logIn } from './login.ts';
import { lookAtMailbox } from './mailbox.ts';
import { readOffer } from './read-offer.ts';
import { parseStatus, readCapabilities } from './replies.ts';

/** OK, PREAUTH or BYE (RFC 9051, section 7.1). PREAUTH before TLS would forbid encryption, so it ends the dialogue. */
async function greet(dialogue: Dialogue): Promise<Failure | null> {
  const line = await readFirstLine(dialogue, 'imap');
  if (!line.ok) return line.failure;
  const status = parseStatus(line.value.text.slice(2));
  if (status === null) return { kind: 'reply-malformed', step: 'greeting', detail: tell('detail-no-status') };
  const { facts, settings } = dialogue;
  facts.greeting = boundText(line.value.text);
  facts.greetingReply = { ...status, evidence: evidenceOf(dialogue.log, line.value.number) };
  if (status.status === 'BYE')
    return { kind: 'refused-by-server', step: 'greeting', detail: tell('detail-greeting', { said: 'BYE' }) };
  if (status.status === 'PREAUTH' && settings.security === 'starttls') {
    return { kind: 'starttls-not-offered', step: 'greeting', detail: tell('detail-preauth') };
  }
  return null;
}

async function askCapabilities(dialogue: Dialogue): Promise<Failure | null> {
  const { facts, encrypted } = dialogue;
  const step = encrypted ? 'capabilities-tls' : 'capabilities';
  const answer = await command(dialogue, 'CAPABILITY', step);
  if (!answer.ok) return answer.failure;
  // A server that does not answer the question may have said it in its greeting (RFC 9051, section 7.1).
  const words = readCapabilities(answer.value) ?? inGreeting(dialogue);
  facts.capabilitiesRead = words.length > 0;
  keepOffer(dialogue, readOffer, words, answer.value.reply.evidence);
  if (answer.value.reply.status === 'BYE') {
    facts.greetingReply = answer.value.reply;
    return {
      kind: 'refused-by-server',
      step,
      detail: tell('detail-answered', { said: 'BYE', command: 'CAPABILITY' }),
    };
  }
  return null;
}

/** What the greeting says the server can do. It counts for the connection as it was then: before STARTTLS. */
function inGreeting({ facts, encrypted, settings }: Dialogue): string[] {
  if (encrypted && settings.security !== 'tls') return [];
  const code = facts.greetingReply?.code ?? '';
  return code.startsWith('CAPABILITY ') ? code.split(/\s+/).slice(1) : [];
}

/** STARTTLS (RFC 9051, section 6.2.1). */
async function askStartTls(dialogue: Dialogue): Promise<Failure | null> {
  const { facts } = dialogue;
  const offered = offersNow(dialogue).offered('STARTTLS');
  facts.starttls = { offered, reply: null };
  if (!offered)
    return {
      kind: 'starttls-not-offered',
      step: 'starttls',
      detail: tell('detail-not-named', { list: 'CAPABILITY', word: 'STARTTLS' }),
    };
  const answer = await command(dialogue, 'STARTTLS', 'starttls');
  if (!answer.ok) return answer.failure;
  facts.starttls.reply = answer.value.reply;
  if (answer.value.reply.status === 'OK') return null;
  return {
    kind: 'starttls-refused',
    step: 'starttls',
    detail: tell('detail-answered', { said: answer.value.reply.status, command: 'STARTTLS' }),
  };
}

/** IMAP (RFC 9051, RFC 3501) as a mail program speaks it. */
export const imapProbe: ProtocolProbe = {
  greet,
  askCapabilities,
  askStartTls,
  logIn,
  look: lookAtMailbox,
  goodbye: 'p99 LOGOUT',
};
