import type { Failure, StepName } from '../../model/failure.ts';
import { tell } from '../../model/message.ts';
import { limits } from '../../net/limits.ts';
import { boundText } from '../bounds.ts';
import type { Dialogue, ProtocolProbe } from '../dialogue.ts';
import { keepOffer, offersNow } from '../keep-offer.ts';
import { logInOnce } from '../log-in.ts';
import { readFirstLine } from '../read-greeting.ts';
import { readOffer } from './read-offer.ts';
import { type Answer, readAnswer } from './replies.ts';
import { sieveCarrier } from './sasl-carrier.ts';

/** A server says unasked what it can do: at the greeting, and again once encryption stands (RFC 5804, sections 1.7 and 2.2). */
const unasked = new WeakMap<Dialogue, Answer>();

async function greet(dialogue: Dialogue): Promise<Failure | null> {
  const { facts } = dialogue;
  const began = performance.now();
  const line = await readFirstLine(dialogue, 'sieve');
  if (!line.ok) return line.failure;
  const answer = await readAnswer(dialogue, 'greeting', line.value);
  facts.greetingMs = Math.round(performance.now() - began);
  facts.greeting = boundText(line.value.text);
  if (!answer.ok) return answer.failure;
  const { reply } = answer.value;
  facts.greetingReply = reply;
  if (reply.status !== 'OK')
    return {
      kind: 'refused-by-server',
      step: 'greeting',
      detail: tell('detail-greeting', { said: reply.status }),
    };
  facts.greeting = boundText(`${reply.status} "${reply.text}"`);
  unasked.set(dialogue, answer.value);
  return null;
}

async function askCapabilities(dialogue: Dialogue): Promise<Failure | null> {
  const step: StepName = dialogue.encrypted ? 'capabilities-tls' : 'capabilities';
  let answer = unasked.get(dialogue);
  unasked.delete(dialogue);
  if (answer === undefined) {
    dialogue.connection.expect(step, limits.replyMs);
    const read = await readAnswer(dialogue, step);
    if (!read.ok) return read.failure;
    answer = read.value;
  }
  const { reply, lines } = answer;
  if (reply.status === 'BYE') {
    dialogue.facts.greetingReply = reply;
    return { kind: 'refused-by-server', step, detail: tell('detail-bye-for-capabilities') };
  }
  dialogue.facts.capabilitiesRead = lines.length > 0;
  keepOffer(dialogue, readOffer, lines, reply.evidence);
  return null;
}

/** STARTTLS (RFC 5804, section 2.2). */
async function askStartTls(dialogue: Dialogue): Promise<Failure | null> {
  const { facts, connection } = dialogue;
  const offered = offersNow(dialogue).offered('STARTTLS');
  facts.starttls = { offered, reply: null };
  if (!offered)
    return {
      kind: 'starttls-not-offered',
      step: 'starttls',
      detail: tell('detail-capabilities-without-starttls'),
    };
  connection.send('STARTTLS');
  connection.expect('starttls', limits.replyMs);
  const answer = await readAnswer(dialogue, 'starttls');
  if (!answer.ok) return answer.failure;
  const { reply } = answer.value;
  facts.starttls.reply = reply;
  if (reply.status === 'OK') return null;
  return {
    kind: 'starttls-refused',
    step: 'starttls',
    detail: tell('detail-answered', { said: reply.status, command: 'STARTTLS' }),
  };
}

function logIn(dialogue: Dialogue): Promise<Failure | null> {
  const { beforeTls, insideTls } = offersNow(dialogue);
  const before = [...beforeTls.mechanisms()];
  return logInOnce(dialogue, {
    offeredBeforeTls: before,
    offered: dialogue.encrypted ? [...insideTls.mechanisms()] : before,
    acceptedBy: 'OK',
    carrier: sieveCarrier(dialogue),
    commands: {},
    offerComesFirst: false,
  });
}

/** ManageSieve (RFC 5804) as a program speaks it that sets up filters. Nothing is changed: scripts are not even listed. */
export const sieveProbe: ProtocolProbe = {
  greet,
  askCapabilities,
  askStartTls,
  logIn,
  look: async () => null,
  goodbye: 'LOGOUT',
};
