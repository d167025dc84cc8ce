import { isSpareGuess } from '../guesses.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';

const limitMs = 5000;
/** On port 25 servers hold back the greeting on purpose (postscreen: 6 s), to catch spam senders who cannot wait. */
const port25LimitMs = 15_000;

export const slowGreeting = endpointRule({
  id: 'slow-greeting',
  severity: 'warning',
  // The time is also taken of a greeting that never came; that is greeting-timeout.
  needs: ['greetingMs', 'greetingReply'],
  judge({ greetingMs }, endpoint, check) {
    if (greetingMs <= (endpoint.port === 25 ? port25LimitMs : limitMs) || isSpareGuess(endpoint, check))
      return null;
    return { args: { seconds: Math.round(greetingMs / 1000) }, evidence: [endpoint.lastLine] };
  },
  words({ seconds }, context) {
    const { host, port } = placeOf(context);
    return {
      title: `${host} takes ${seconds} seconds to say hello on port ${port}`,
      why: 'It answers, but late. Some servers look up every caller first, and some are overloaded. A mail program with little patience reports an error although the settings are right.',
      fix: 'If your mail program gives up, raise its time limit for the server to 60 seconds. Tell the provider, who can find out what the server waits for.',
    };
  },
});
