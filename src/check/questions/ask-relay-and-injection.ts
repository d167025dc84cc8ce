import type { Attempt } from '../../model/attempt.ts';
import { type EndpointFacts, noFacts } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import { tell } from '../../model/message.ts';
import { limits } from '../../net/limits.ts';
import type { InjectionScript } from '../../protocols/descriptor.ts';
import { type Dialogue, type ProtocolProbe, reachLogin } from '../../protocols/dialogue.ts';
import { descriptors, probes } from '../../protocols/index.ts';
import { offersNow } from '../../protocols/keep-offer.ts';
import { askRelay } from '../../protocols/smtp/envelopes.ts';
import { readReply } from '../../protocols/smtp/replies.ts';
import { type AskedEndpoint, holdExtra } from '../context/extra-dialogue.ts';
import { noCredentials } from '../context/open-dialogue.ts';
import { runInjectionAttempt } from './ask-injection.ts';
import { keepRelay, runRelayAttempt } from './ask-relay.ts';

const injection = descriptors.smtp.injection as InjectionScript;

/** Exim ends a connection on which a command comes before its turn (`smtp_enforce_sync`), so that nothing could be asked behind it. */
export function losesWhatComesEarly({ greeting }: Pick<EndpointFacts, 'greeting'>): boolean {
  return /\bExim\b/i.test(greeting ?? '');
}

/**
 * The relay question on a connection that has smuggled a command in with STARTTLS: a server that forgets the command, as it should,
 * answers EHLO inside TLS as ever, and all that follows. Where anything else comes, both questions are asked anew, each for itself.
 * `mayRide` says right before STARTTLS whether the command is to be smuggled in here.
 */
export async function runRelayWithInjection(
  at: AskedEndpoint,
  facts: EndpointFacts,
  mayRide: () => Promise<boolean>,
): Promise<Attempt[]> {
  const seen = noFacts();
  let hasSmuggled = false;
  let isDisturbed = false;
  const askStartTls = async (dialogue: Dialogue) => {
    hasSmuggled = await mayRide();
    return await (hasSmuggled ? smuggle(dialogue) : probes.smtp.askStartTls(dialogue));
  };
  const smuggler: ProtocolProbe = { ...probes.smtp, askStartTls };
  const options = { purpose: 'relay', urgency: 'cause', facts: seen, credentials: noCredentials } as const;
  const attempt = await holdExtra(at, options, probes.smtp.goodbye, async (dialogue) => {
    const failure = await reachLogin(smuggler, dialogue);
    if (!hasSmuggled) return failure ?? (await askRelay(dialogue));
    const evidence = seen.capabilitiesAt ?? null;
    // A list of what is on offer is no answer to the smuggled command; a single line could be.
    isDisturbed = failure !== null || evidence === null || offersNow(dialogue).names().length === 0;
    if (isDisturbed) return failure;
    if (facts.starttls !== null && evidence !== null)
      facts.starttls.injection = { answered: false, evidence };
    return await askRelay(dialogue);
  });
  if (!isDisturbed) {
    keepRelay(facts, seen.relay);
    return [attempt];
  }
  const anew = [runRelayAttempt(at, facts), runInjectionAttempt(at, facts)];
  return [{ ...attempt, purpose: 'injection' }, ...(await Promise.all(anew))];
}

/** STARTTLS and the harmless command in one write (see ask-injection.ts). */
async function smuggle(dialogue: Dialogue): Promise<Failure | null> {
  const { connection } = dialogue;
  const { start, smuggled, goAhead } = injection;
  connection.sendAll([{ line: start }, { line: smuggled }]);
  connection.expect('starttls', limits.replyMs);
  const reply = await readReply(dialogue, 'starttls');
  if (!reply.ok) return reply.failure;
  const { status } = reply.value;
  if (goAhead.test(status)) return null;
  const detail = tell('detail-answered', { said: status, command: start });
  return { kind: 'starttls-refused', step: 'starttls', detail };
}
