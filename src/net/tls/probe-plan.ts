import { type TlsVersion, tlsVersions } from '../../model/facts.ts';
import { suitesFor, type WeakClass, weakSuites } from './cipher-suites.ts';
import { buildClientHello } from './client-hello.ts';

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
