import {
  type KeyExchange,
  type KeyExchangeFacts,
  type TlsVersion,
  tlsVersions,
} from '../../model/tls-facts.ts';
import { everySuite, suitesByExchange, suitesFor, type WeakClass, weakSuites } from './cipher-suites.ts';
import { allSignatures, buildClientHello, commonGroups, currentSignatures } from './client-hello.ts';
import { allCurves } from './tls-groups.ts';

/** Which versions the main connection has settled already, and which need a hello of their own. */
export interface VersionPlan {
  known: Partial<Record<TlsVersion, boolean>>;
  ask: TlsVersion[];
}

/**
 * Plans the version questions. The main connection offered every version up to TLS 1.3 and a server picks the highest
 * it has (RFC 8446, section 4.1.3), so all above the picked one are absent; each below needs its own hello.
 */
export function planVersions(main: TlsVersion): VersionPlan {
  const picked = tlsVersions.indexOf(main);
  const above = tlsVersions.slice(picked + 1).map((version) => [version, false]);
  return { known: { ...Object.fromEntries(above), [main]: true }, ask: tlsVersions.slice(0, picked) };
}

/** A hello that asks for one version as the highest. */
export function versionHello(version: TlsVersion, serverName: string | null): Buffer {
  return buildClientHello({ maxVersion: version, cipherSuites: suitesFor(version), serverName });
}

/** A hello that offers nothing but weak suites, without the classes that were chosen before. */
export function weakHello(
  version: 'TLSv1' | 'TLSv1.2',
  serverName: string | null,
  except: readonly WeakClass[],
): Buffer {
  return buildClientHello({ maxVersion: version, cipherSuites: weakSuites(except), serverName });
}

/** A hello for up to TLS 1.2 that offers everything there ever was: what is answered is the best the server has. */
export function wideHello(serverName: string | null): Buffer {
  const everything = { cipherSuites: everySuite(), groups: allCurves, signatures: allSignatures };
  return buildClientHello({ maxVersion: 'TLSv1.2', serverName, ...everything });
}

export type Alone = keyof KeyExchangeFacts['alone'];

/**
 * The further questions that a key exchange calls for: none where every current program takes it, so that a healthy server
 * is asked nothing more.
 */
export function exchangesToAsk(version: TlsVersion, chosen: KeyExchange | null): Alone[] {
  if (chosen === null) return [];
  // TLS 1.3 has sound ways only; of its groups P-521 is the one that many programs leave out.
  if (version === 'TLSv1.3') return chosen.group === 'secp521r1' ? ['common-curves'] : [];
  if (version !== 'TLSv1.2') return [];
  const common = ['x25519', 'secp256r1', 'secp384r1'];
  const ask: Alone[] = [];
  if (chosen.kind === 'dhe' || chosen.kind === 'rsa' || chosen.kind === 'other') {
    ask.push(...(['ecdhe', 'dhe', 'rsa'] as const).filter((kind) => kind !== chosen.kind));
  }
  if (chosen.kind === 'ecdhe' && !common.includes(chosen.group ?? '')) ask.push('common-curves');
  if (/_(sha1|md5|sha224)$/.test(chosen.signature ?? '')) ask.push('current-signatures');
  return ask;
}

/** A hello that offers one way to agree on keys, or everything usual without old curves or old signatures. */
export function aloneHello(alone: Alone, main: TlsVersion, serverName: string | null): Buffer {
  const maxVersion = main === 'TLSv1.3' ? main : 'TLSv1.2';
  const base = { maxVersion, serverName, cipherSuites: suitesFor(maxVersion) } as const;
  if (alone === 'current-signatures') return buildClientHello({ ...base, signatures: currentSignatures });
  if (alone === 'common-curves') return buildClientHello({ ...base, groups: commonGroups });
  return buildClientHello({ ...base, cipherSuites: suitesByExchange(alone) });
}
