import type { BrokenHandshakeFacts } from '../../model/facts.ts';
import type { CertificateFacts, KeyExchange, KeyExchangeFacts, TlsFacts } from '../../model/tls-facts.ts';
import { type ProgramLimits, programLimits } from './program-limits.ts';

const everyProgramHas = ['x25519', 'secp256r1', 'secp384r1', 'X25519MLKEM768', 'SecP256r1MLKEM768'];
/** Ciphers that no current program has; GnuTLS, OpenSSL, Go and Java have dropped Triple DES too. */
const deadCiphers = /_(NULL|anon|EXPORT\d*|RC4|RC2|DES|DES40|IDEA)_|_WITH_3DES_/;

/** Names of the programs that cannot agree on keys with a server of TLS 1.2, in the order of the table. */
export function refusingExchange(facts: KeyExchangeFacts): ProgramLimits[] {
  return programLimits.filter((program) => refuses(program, facts));
}

/** Whether there is a way beside the chosen one that every program takes. */
export function hasBetterWay({ alone }: KeyExchangeFacts): boolean {
  const { ecdhe } = alone;
  return ecdhe !== null && ecdhe !== undefined && programLimits.every((program) => takes(program, ecdhe));
}

/** Whether every program takes the way that server and we agreed on, so that no other answer of the server matters to them. */
export function isTakenByAll({ chosen }: KeyExchangeFacts): boolean {
  if (chosen.kind === 'tls13') return chosen.group !== 'secp521r1';
  return programLimits.every((program) => takes(program, chosen));
}

/**
 * Plays the handshake: a server that had its choice takes the same way again where the program offers it, and else the next
 * that both have. A question that was not answered counts for the server.
 */
function refuses(program: ProgramLimits, { chosen, alone }: KeyExchangeFacts): boolean {
  if (chosen.kind === 'tls13') {
    const { 'common-curves': common } = alone;
    return chosen.group === 'secp521r1' && common === null && !program.moreCurves.includes('secp521r1');
  }
  const isOffered = program.exchanges.some((kind) => kind === chosen.kind);
  if (!isOffered || chosen.kind === 'other') {
    for (const kind of program.exchanges.filter((one) => one !== chosen.kind)) {
      const answer = alone[kind];
      if (answer === undefined) return false;
      if (answer !== null) return !takes(program, answer);
    }
    return true;
  }
  if (takes(program, chosen)) return false;
  // Curve and signature were the server's choice among ours; offered less, it may well do better.
  const second = takesCurve(program, chosen) ? alone['current-signatures'] : alone['common-curves'];
  if (chosen.kind === 'dhe' && program.leastPrime > (chosen.bits ?? 0)) return true;
  if (second === undefined) return false;
  return second === null || !takes(program, second);
}

function takes(program: ProgramLimits, exchange: KeyExchange): boolean {
  const { kind, bits, signature } = exchange;
  if (!program.exchanges.some((one) => one === kind)) return false;
  if (kind === 'dhe' && (bits ?? 0) < program.leastPrime) return false;
  if (kind === 'ecdhe' && !takesCurve(program, exchange)) return false;
  return program.oldSignatures || !/_(sha1|md5)$/.test(signature ?? '');
}

function takesCurve(program: ProgramLimits, { kind, group }: KeyExchange): boolean {
  return (
    kind !== 'ecdhe' ||
    group === null ||
    everyProgramHas.includes(group) ||
    program.moreCurves.includes(group)
  );
}

/** Programs that refuse the certificates as such, whatever vouches for them. */
export function refusingCertificates({
  chain,
  certificate,
}: Pick<TlsFacts, 'chain' | 'certificate'>): ProgramLimits[] {
  const all = chain.length > 0 ? chain : certificate === null ? [] : [certificate];
  // A root in the chain is not looked at: programs have their own copy.
  const counted = all.filter(({ selfIssued }, index) => index === 0 || !selfIssued);
  return programLimits.filter((program) => counted.some((one) => refusesCertificate(program, one)));
}

function refusesCertificate(
  program: ProgramLimits,
  { keyType, keyBits, signature, selfIssued }: CertificateFacts,
): boolean {
  if (keyType.startsWith('rsa') && keyBits > 0 && keyBits < program.leastRsaKey) return true;
  return !selfIssued && !program.oldCertificates && /\bmd[245]|sha-?1(?!\d)/i.test(signature);
}

/** The curve of the first key in the chain that not every program knows, and the programs that do not; null where all do. */
export function unknownCurve({
  chain,
  certificate,
}: Pick<TlsFacts, 'chain' | 'certificate'>): { curve: string; refusing: ProgramLimits[] } | null {
  const all = chain.length > 0 ? chain : certificate === null ? [] : [certificate];
  // Where an issuer comes twice, on a common curve and on another, programs take the one that fits.
  const odd = all.findIndex(
    (one, index) =>
      isOddCurve(one.keyCurve) &&
      (index === 0 ||
        (all.some(({ issuer }) => issuer === one.subject) &&
          !all.some(({ subject, keyCurve }) => subject === one.subject && !isOddCurve(keyCurve)))),
  );
  const found = all[odd];
  if (found === undefined) return null;
  const refusing = programLimits.filter(({ otherCurves }) =>
    odd === 0 ? otherCurves !== 'all' : otherCurves === 'none',
  );
  return { curve: found.keyCurve ?? '', refusing };
}

/** The curves that every program knows in a certificate. */
const everydayCurves = ['prime256v1', 'secp384r1', 'secp521r1'];

function isOddCurve(curve: string | null | undefined): boolean {
  return curve !== undefined && !everydayCurves.includes(curve ?? '');
}

/**
 * What a server has whose handshake with us failed, and that answered a hello with every method there ever was; null where it
 * answered with something that current programs take, so that the methods are not the cause.
 */
export function deadMethod({ wideHello }: BrokenHandshakeFacts): {
  method: string;
  what: 'version' | 'cipher' | 'curve' | 'exchange' | 'key';
} | null {
  if (wideHello?.outcome !== 'hello' || wideHello.version === null) return null;
  const { version, suite, keyExchange } = wideHello;
  if (version === 'SSLv3') return { method: 'SSL 3.0', what: 'version' };
  if (deadCiphers.test(suite ?? '')) return { method: suite ?? '', what: 'cipher' };
  if (isOddCurve(wideHello.keyCurve)) return { method: wideHello.keyCurve ?? '', what: 'key' };
  if (keyExchange === null) return null;
  if (keyExchange.kind === 'ecdhe' && !programLimits.some((program) => takesCurve(program, keyExchange)))
    return { method: keyExchange.group ?? '', what: 'curve' };
  if (keyExchange.kind === 'dhe' && (keyExchange.bits ?? 0) < 1008)
    return { method: `${keyExchange.bits}`, what: 'exchange' };
  return null;
}
