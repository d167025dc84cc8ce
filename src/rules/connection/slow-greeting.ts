import { isSpareGuess } from '../guesses.ts';
import { endpointRule } from '../rule.ts';

const limitMs = 5000;
/** On port 25 servers hold back the greeting on purpose (postscreen: 6 s), to catch spam senders who cannot wait. */
const port25LimitMs = 15_000;

export const slowGreeting = endpointRule({
  id: 'slow-greeting',
  severity: 'warning',
  actor: 'provider',
  alsoInProgram: true,
  // The time is also taken of a greeting that never came; that is greeting-timeout.
  needs: ['greetingMs', 'greetingReply'],
  judge({ greetingMs }, endpoint, check) {
    if (greetingMs <= (endpoint.port === 25 ? port25LimitMs : limitMs) || isSpareGuess(endpoint, check))
      return null;
    return { args: { seconds: Math.round(greetingMs / 1000) }, evidence: [endpoint.lastLine] };
  },
});
