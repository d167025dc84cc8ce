import type { HomeReading } from '../../model/home.ts';
import type { InspectingProduct } from '../../model/inspecting-products.ts';
import { inspectingProduct } from '../../model/inspecting-products.ts';
import type { Endpoint } from '../../model/report.ts';
import type { JudgedCheck } from '../rule.ts';
import { plain, readingsAt } from './set-beside.ts';

/** A certificate that came to the customer and is not the one the server showed us. */
export interface Swapped {
  endpoint: Endpoint;
  issuer: string;
  product: InspectingProduct | null;
  /** Whether the customer's machine took it for good; null where nobody looked. */
  verified: boolean | null;
}

/** How long after our look another certificate may be a new one of the server's own. */
const sameLookMs = 86_400_000;

/**
 * The certificates that somebody swapped on the way. A product that gives its name is believed at once; any other stranger only where
 * both of us spoke to the same address, so that it was the same machine, and where the issuer is another one, so that it was not just
 * renewed.
 */
export function swappedAt(check: JudgedCheck): Swapped[] {
  return check.endpoints.flatMap((endpoint) => {
    const ours = endpoint.facts.tls?.certificate ?? null;
    if (ours === null) return [];
    const found = readingsAt(endpoint, check).flatMap((reading) => {
      const issuer = reading.tls?.issuer ?? null;
      if (issuer === null || reading.tls?.fingerprint === ours.fingerprint) return [];
      const product = inspectingProduct(issuer);
      // Where it is in front of the server, we got the same.
      if (product !== null && inspectingProduct(ours.issuer)?.name === product.name) return [];
      if (product === null && !isStranger(reading, endpoint, check)) return [];
      return [{ endpoint, issuer, product, verified: reading.tls?.verified ?? null }];
    });
    return found.slice(0, 1);
  });
}

function isStranger({ tls, address }: HomeReading, endpoint: Endpoint, check: JudgedCheck): boolean {
  const ours = endpoint.facts.tls?.certificate;
  if (!ours || tls?.fingerprint == null || tls.issuer === null) return false;
  if (!isSameMachine(address, endpoint)) return false;
  if (isSameIssuer(tls.issuer, ours.issuer)) return false;
  return tls.verified !== true || !isLongAfter(check);
}

/** Whether a reading is of the address that showed us its certificate; without an address, of the only one there is. */
function isSameMachine(address: string | null, { facts, attempts }: Endpoint): boolean {
  const addresses = facts.resolution?.addresses.map((one) => plain(one.address)) ?? [];
  const dialled = attempts.find(({ purpose }) => purpose === 'login')?.address ?? null;
  if (address === null) return addresses.length === 1;
  return dialled === null
    ? addresses.length === 1 && addresses.includes(plain(address))
    : plain(dialled) === plain(address);
}

function isLongAfter({ now, home }: JudgedCheck): boolean {
  return home?.receivedAt == null || Date.parse(home.receivedAt) - now.getTime() > sameLookMs;
}

/** One authority signs with several keys: its name counts, and only where it has none the name of the key. */
function isSameIssuer(one: string, other: string): boolean {
  const [a, b] = [issuerNames(one), issuerNames(other)];
  if (a.o !== null && b.o !== null) return a.o === b.o;
  return a.cn !== null && a.cn === b.cn;
}

/** `CN = R3, O = Let's Encrypt`, `/C=US/O=Let's Encrypt/CN=R3`, one a line: all are in use. */
function issuerNames(issuer: string): { o: string | null; cn: string | null } {
  const part = (key: string) =>
    new RegExp(`(?:^|[,/\\n])\\s*${key}\\s*=\\s*"?([^",/\\n]+)`, 'i')
      .exec(issuer)?.[1]
      ?.trim()
      .toLowerCase() ?? null;
  return { o: part('O'), cn: part('CN') };
}
