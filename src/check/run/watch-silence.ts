import type { Attempt } from '../../model/attempt.ts';
import type { EndpointFacts } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import { tell } from '../../model/message.ts';
import type { AskedEndpoint } from '../context/extra-dialogue.ts';
import { askOtherSide } from '../questions/ask-security.ts';

/** A clear-text port greets at once; silence this long is worth a TLS hello on a second connection. */
const silenceMs = 1500;

/**
 * Sends a TLS hello beside a clear-text dialogue that stays silent: where it is answered, no greeting will ever come, and
 * waiting out the whole limit would keep the visitor for nothing. `cut` ends the dialogue then.
 */
export function watchSilence(
  at: AskedEndpoint,
  facts: EndpointFacts,
  cut: AbortController,
): { stop(): Promise<Attempt | null> } {
  let asking: Promise<Attempt> | null = null;
  const timer = setTimeout(() => {
    if (at.settings.security === 'tls' || facts.greetingMs !== null) return;
    asking = askOtherSide(at, facts).then((attempt) => {
      if (facts.security?.speaksTls === true && facts.greetingMs === null) cut.abort();
      return attempt;
    });
  }, silenceMs);
  return {
    async stop() {
      clearTimeout(timer);
      return await asking;
    },
  };
}

/** The failure of a dialogue that was cut because the port waits for TLS. */
export function toSilence(failure: Failure | null, wasCut: boolean): Failure | null {
  if (failure?.kind !== 'aborted' || !wasCut) return failure;
  return {
    kind: 'reply-timeout',
    step: 'greeting',
    detail: tell('detail-silent-but-tls'),
  };
}
