import type { WeakCipher } from '../../model/tls-facts.ts';
import { cipherSuiteNames } from './cipher-suite-names.ts';
import type { HelloVersion } from './tls-numbers.ts';

export type WeakClass = WeakCipher['class'];

/** Worst first: a suite with several faults stands in the first class that fits. */
const classes: readonly [WeakClass, RegExp][] = [
  ['null', /_NULL_/],
  ['anonymous', /_anon_/],
  ['export', /_EXPORT/],
  ['rc4', /_RC4_/],
  ['des', /_DES_/],
  ['3des', /_3DES_/],
  // The key is under the certificate's own key: whoever gets that key later reads all that was recorded.
  ['no-forward-secrecy', /^TLS_(RSA|DH_DSS|DH_RSA|ECDH_ECDSA|ECDH_RSA)_WITH_/],
];

/** The suite's IANA name, or its number where the registry part we keep has none. */
export function suiteName(suite: number): string {
  return cipherSuiteNames.get(suite) ?? `0x${suite.toString(16).padStart(4, '0')}`;
}

/** Every hello asks it of hundreds of suites, so it is worked out once. */
const weakClasses = new Map(
  [...cipherSuiteNames].map(([suite, name]) => [
    suite,
    classes.find(([, fits]) => fits.test(name))?.[0] ?? null,
  ]),
);

/** The class of weakness, or null for a suite without one (or one we do not know). */
export function weakClassOf(suite: number): WeakClass | null {
  return weakClasses.get(suite) ?? null;
}

/** Every weak suite except those of the classes named; those that need Diffie-Hellman parameters come last, see `rank`. */
export function weakSuites(except: readonly WeakClass[] = []): number[] {
  const weak = [...cipherSuiteNames.keys()].filter((suite) => {
    const found = weakClassOf(suite);
    return found !== null && !except.includes(found);
  });
  return weak.sort((one, other) => Number(needsParameters(one)) - Number(needsParameters(other)));
}

/** Diffie-Hellman over numbers, not curves: `TLS_DH_anon_…`, `TLS_DHE_RSA_EXPORT_…` */
function needsParameters(suite: number): boolean {
  return /^TLS_DHE?_/.test(suiteName(suite));
}

/**
 * The suites with which to ask whether a version is spoken at all: all that version can use, the good ones first,
 * without the classes that no server should be led to choose (NULL, anonymous).
 */
export function suitesFor(version: HelloVersion): number[] {
  const isFor13 = (suite: number) => suite >> 8 === 0x13;
  const usable = [...cipherSuiteNames.keys()].filter((suite) => {
    if (version === 'TLSv1.3') return isFor13(suite);
    const weak = weakClassOf(suite);
    return (
      !isFor13(suite) && weak !== 'null' && weak !== 'anonymous' && (version === 'TLSv1.2' || !needs12(suite))
    );
  });
  return usable.sort((one, other) => rank(one) - rank(other));
}

/**
 * ECDHE before DHE, as mail programs offer them: Dovecot without `ssl_dh` chooses DHE where the client puts it first, and
 * then hangs up.
 */
function rank(suite: number): number {
  if (weakClassOf(suite) !== null) return 2;
  return needsParameters(suite) ? 1 : 0;
}

/** The sound suites for TLS 1.2 whose keys are agreed on in one way only. */
export function suitesByExchange(kind: 'ecdhe' | 'dhe' | 'rsa'): number[] {
  const name = { ecdhe: /^TLS_ECDHE_/, dhe: /^TLS_DHE_/, rsa: /^TLS_RSA_WITH_/ }[kind];
  return suitesFor('TLSv1.2').filter((suite) => {
    const weak = weakClassOf(suite);
    return name.test(suiteName(suite)) && (weak === null || weak === 'no-forward-secrecy');
  });
}

/** Every suite below TLS 1.3, the worst last: what a server answers to this is the best it has. */
export function everySuite(): number[] {
  const worst = (suite: number) => ['null', 'anonymous', 'export'].indexOf(weakClassOf(suite) ?? '');
  return [...new Set([...suitesFor('TLSv1.2'), ...weakSuites()])].sort(
    (one, other) => worst(one) - worst(other),
  );
}

/** GCM, CCM, ChaCha20 and the SHA-2 MACs exist from TLS 1.2 on (RFC 5246, section 1.2; RFC 5288). */
function needs12(suite: number): boolean {
  return /_(SHA256|SHA384|CCM|CCM_8)$/.test(suiteName(suite));
}
