import { endpointRule } from '../rule.ts';

/** The server that keeps filters let the account in. It is beside mail, so nothing of the verdict rests on it. */
export const sieveWorks = endpointRule({
  id: 'sieve-works',
  severity: 'ok',
  actor: {
    among: ['you', 'nobody'],
    choose: ({ protected: isProtected }) => (isProtected === false ? 'you' : 'nobody'),
  },
  protocols: ['sieve'],
  needs: ['login'],
  judge({ login }, { security, lastLine }) {
    if (login.outcome !== 'accepted') return null;
    return { args: { security, protected: login.protected }, evidence: [login.reply?.evidence ?? lastLine] };
  },
});
