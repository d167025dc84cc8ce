import type { FailureKind } from '../../model/failure.ts';
import { isSome } from '../actors.ts';
import { endingCause } from '../connection/ending-cause.ts';
import { factsOf, wayArgs } from '../connection/neighbours.ts';
import { endpointRule } from '../rule.ts';

export const tlsHandshakeFailed = endpointRule({
  id: 'tls-handshake-failed',
  severity: 'problem',
  actor: { among: ['you', 'provider'], choose: ({ wayPort }) => (isSome(wayPort) ? 'you' : 'provider') },
  explains: ['login-not-tested'],
  needs: [],
  judge(_facts, endpoint, check) {
    const { failure } = endpoint;
    if (failure === null || endingCause(endpoint, check) !== 'tls-handshake-failed') return null;
    const facts = factsOf(endpoint, check);
    const args = {
      kind: failure.kind,
      alert: failure.alert ?? null,
      alertText: failure.alert?.replaceAll('_', ' ') ?? null,
      ...wayArgs(endpoint, check),
      wide: facts?.brokenHandshake?.wideHello?.outcome ?? null,
      again: isHangUp(failure.kind) ? (facts?.security?.secondTry ?? null) : null,
    };
    return { args, evidence: [endpoint.lastLine, facts?.brokenHandshake?.wideHello?.evidence] };
  },
});

function isHangUp(kind: FailureKind): boolean {
  return kind === 'tls-closed' || kind === 'connection-closed' || kind === 'connection-reset';
}
