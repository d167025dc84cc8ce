import type { Severity } from '../../model/finding.ts';
import type { KeyExchange } from '../../model/tls-facts.ts';
import { endingCause } from '../connection/ending-cause.ts';
import { factsOf } from '../connection/neighbours.ts';
import { type Draft, endpointRule } from '../rule.ts';
import type { ProgramLimits } from './program-limits.ts';
import {
  deadMethod,
  hasBetterWay,
  refusingCertificates,
  refusingExchange,
  unknownCurve,
} from './who-refuses.ts';

export const tlsTooWeakForPrograms = endpointRule({
  id: 'tls-too-weak-for-programs',
  // A problem where the server has nothing better and programs of many people refuse it; see `judge`.
  severity: 'warning',
  actor: 'provider',
  alsoInProgram: true,
  partial: ({ better }) => better !== true,
  explains: ['tls-weak-cipher', 'certificate-weak', 'tls-handshake-failed', 'login-not-tested'],
  // Where some programs still get through, mail is not stopped.
  exposure: ({ refusing }) => Array.isArray(refusing) && refusing.length > 0,
  sparesSettings: true,
  needs: [],
  judge(_facts, endpoint, check) {
    const facts = factsOf(endpoint, check);
    if (facts === null) return null;
    if (endingCause(endpoint, check) === 'tls-too-weak-for-programs' && facts.brokenHandshake) {
      const dead = deadMethod(facts.brokenHandshake);
      const evidence = [facts.brokenHandshake.wideHello?.evidence, endpoint.lastLine];
      return (
        dead && {
          severity: 'problem',
          args: { flaw: dead.what, method: dead.method, refusing: [], better: false },
          evidence,
        }
      );
    }
    const { tls } = facts;
    // Below TLS 1.2 the version itself is what programs refuse.
    if (tls === null || tls.version === 'TLSv1' || tls.version === 'TLSv1.1') return null;
    const exchange = tls.keyExchange ?? null;
    const byExchange = exchange === null ? [] : refusingExchange(exchange);
    if (exchange !== null && byExchange.length > 0) {
      const better = hasBetterWay(exchange);
      const { flaw, method } = flawOf(exchange.chosen);
      const grave = !better && byExchange.some(({ isCommon }) => isCommon);
      return draft(flaw, method, byExchange, better, grave ? 'problem' : 'warning', [tls.evidence]);
    }
    const unknown = unknownCurve(tls);
    if (unknown !== null)
      return draft('key', unknown.curve, unknown.refusing, false, 'problem', [tls.evidence]);
    const byCertificate = refusingCertificates(tls);
    return byCertificate.length === 0
      ? null
      : draft('certificate', '', byCertificate, false, 'warning', [tls.evidence]);
  },
});

function draft(
  flaw: string,
  method: string,
  refusing: readonly ProgramLimits[],
  better: boolean,
  severity: Severity,
  evidence: NonNullable<Draft['evidence']>,
): Draft {
  return {
    args: { flaw, method, refusing: refusing.map(({ id }) => id), better },
    evidence,
    severity,
  };
}

function flawOf({ kind, bits, group, suite, signature }: KeyExchange): { flaw: string; method: string } {
  if (kind === 'tls13') return { flaw: 'curve', method: group ?? '' };
  if (kind === 'dhe') return { flaw: 'exchange', method: String(bits ?? '') };
  if (kind === 'rsa') return { flaw: 'secrecy', method: suite };
  if (/_(sha1|md5)$/.test(signature ?? ''))
    return { flaw: 'signature', method: /md5/.test(signature ?? '') ? 'MD5' : 'SHA-1' };
  return kind === 'ecdhe' ? { flaw: 'curve', method: group ?? '' } : { flaw: 'exchange', method: '' };
}
