import { endpointRule } from '../rule.ts';

const reasons = ['no-password', 'not-verified', 'not-encrypted', 'source-untrusted', 'too-many-failed'];

export const loginNotTested = endpointRule({
  id: 'login-not-tested',
  severity: 'advice',
  actor: 'you',
  needs: ['login'],
  judge({ login }, endpoint) {
    if (login.skipped === null || !reasons.includes(login.skipped)) return null;
    const minutes = Math.ceil((login.retryMs ?? 0) / 60_000);
    const args = login.retryMs === undefined ? {} : { minutes };
    return { args: { reason: login.skipped, ...args }, evidence: [endpoint.lastLine] };
  },
});
