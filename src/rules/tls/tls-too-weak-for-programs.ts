import type { KeyExchange } from '../../model/facts.ts';
import type { Severity } from '../../model/finding.ts';
import { endingCause } from '../connection/ending-cause.ts';
import { factsOf } from '../connection/neighbours.ts';
import { placeOf } from '../place.ts';
import { type Draft, endpointRule } from '../rule.ts';
import { formatList } from '../wording.ts';
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
  words({ flaw, method, refusing, better }, context) {
    const { host, port } = placeOf(context);
    const names = formatList(refusing);
    const text = flawText(String(flaw), String(method));
    if (names === '') {
      return {
        title: `${host} offers only encryption that no current program accepts`,
        why: `On port ${port} no encrypted connection came about with current methods. When we offered every method there ever was, the server chose ${text.what}. ${text.why}`,
        fix: `There is nothing to change in your mail program. ${flaw === 'key' ? text.fix : 'The provider has to update the encryption of the server to TLS 1.2 and 1.3 with current methods.'}`,
      };
    }
    return {
      title:
        flaw === 'key'
          ? `The certificate of ${host} has a key that many mail programs do not know`
          : `The encryption of ${host} is too weak for some mail programs`,
      why: `On port ${port} the server uses ${text.what}. ${text.why} These refuse to connect: ${names}. Others still work, which makes it look as if only one device were broken.`,
      fix: better
        ? `The provider should put elliptic curves (ECDHE) first in the list of methods: the server has them and does not choose them. ${text.fix}`
        : `There is little to change in your mail program; one that is not in the list may work. ${text.fix}`,
    };
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
    args: { flaw, method, refusing: refusing.map(({ name }) => name), better },
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

function flawText(flaw: string, method: string): { what: string; why: string; fix: string } {
  const ecdhe =
    'The provider has to switch on key exchange over elliptic curves (ECDHE with X25519 or P-256).';
  switch (flaw) {
    case 'exchange':
      return {
        what: `a key exchange (Diffie-Hellman, DHE)${method ? ` of only ${method} bits` : ''}`,
        why: 'Such keys are short enough to be broken with great effort, or the method has been dropped altogether. Programs say “dh key too small” or “no cipher overlap”.',
        fix: `${ecdhe} Diffie-Hellman parameters, if they are kept, need 2048 bits or more.`,
      };
    case 'secrecy':
      return {
        what: 'a key exchange without forward secrecy (RSA key exchange)',
        why: 'Whoever gets hold of the key of the server later could read what was recorded today, so programs drop this method.',
        fix: ecdhe,
      };
    case 'signature':
      return {
        what: `signatures with ${method} while the connection is set up`,
        why: 'Such signatures can be forged with enough effort.',
        fix: 'The provider has to let the server sign with SHA-256, which may need an update of its TLS library.',
      };
    case 'curve':
      return {
        what: `the elliptic curve ${method} and no common one`,
        why: 'Programs offer a few curves only, and this is not among them.',
        fix: 'The provider has to allow the curves X25519 and P-256.',
      };
    case 'certificate':
      return {
        what: 'a certificate with a short key or an outdated signature',
        why: 'It could be forged with enough effort.',
        fix: 'The provider has to replace the certificate by one with a key of RSA 2048 bits or more (or an elliptic curve) and a SHA-256 signature.',
      };
    case 'key':
      return {
        what: `a certificate whose key is on ${method === '' ? 'an elliptic curve of its own making' : `the elliptic curve ${method}`}`,
        why: 'The curve is not weak, but few programs know it: they cannot read the certificate and hang up, often without saying why.',
        fix: 'The provider has to install a certificate with a key of RSA 2048 bits or on the curve P-256, beside the present one or in its place.',
      };
    default:
      return {
        what: method || 'an outdated method',
        why:
          flaw === 'version'
            ? 'That version was given up years ago because it can be broken.'
            : 'That method was given up years ago because it can be broken.',
        fix: ecdhe,
      };
  }
}
