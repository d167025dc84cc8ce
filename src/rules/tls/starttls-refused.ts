import { isSome } from '../actors.ts';
import { endingCause } from '../connection/ending-cause.ts';
import { wayArgs } from '../connection/neighbours.ts';
import { endpointRule } from '../rule.ts';
import { excerpt } from '../server-text/quote.ts';

export const starttlsRefused = endpointRule({
  id: 'starttls-refused',
  severity: 'problem',
  actor: { among: ['you', 'provider'], choose: ({ wayPort }) => (isSome(wayPort) ? 'you' : 'provider') },
  explains: ['login-not-tested'],
  needs: ['starttls'],
  judge({ starttls }, endpoint, check) {
    if (endingCause(endpoint, check) !== 'starttls-refused') return null;
    const text = excerpt(starttls.reply?.text ?? '');
    const evidence = [starttls.reply?.evidence ?? endpoint.lastLine];
    return { args: { text, ...wayArgs(endpoint, check) }, evidence };
  },
  alsoInProgram: true,
});
