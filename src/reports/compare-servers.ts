import { directionOf } from '../model/protocols.ts';
import type { Endpoint, Report } from '../model/report.ts';
import { softwareOf } from './software-of.ts';

/** What is held side by side, in the order of a page. */
export const serverFields = [
  'host',
  'port',
  'security',
  'protocol',
  'username',
  'addresses',
  'software',
  'tls',
  'certificate',
  'certificateUntil',
  'outcome',
  'login',
] as const;
export type ServerField = (typeof serverFields)[number];

/** One server as far as it is compared; null for what was not seen. */
export type ServerLook = Record<ServerField, string | null>;

/** A server of one report beside the one that plays its part in the other. */
export interface ServerChange {
  /** `incoming`, `outgoing`, or the protocol of a service beside mail. */
  part: string;
  before: ServerLook | null;
  after: ServerLook | null;
  /** What is otherwise, where both were seen. */
  changed: ServerField[];
}

/** Holds the servers of two reports side by side: the same settings first, then those of the same part in their order. */
export function serverChanges(before: Report, after: Report): ServerChange[] {
  const left = [...before.endpoints];
  const pairs = new Map<Endpoint, Endpoint>();
  for (const isMatch of [isSame, isSameHost, isSamePart])
    for (const fresh of after.endpoints) {
      if (pairs.has(fresh)) continue;
      const at = left.findIndex((old) => isMatch(old, fresh));
      if (at >= 0) pairs.set(fresh, ...(left.splice(at, 1) as [Endpoint]));
    }
  return [
    ...after.endpoints.map((fresh) => toChange(pairs.get(fresh) ?? null, fresh)),
    ...left.map((old) => toChange(old, null)),
  ];
}

function toChange(old: Endpoint | null, fresh: Endpoint | null): ServerChange {
  const [before, after] = [old, fresh].map((one) => (one === null ? null : lookAt(one)));
  const part = partOf((fresh ?? old) as Endpoint);
  const changed = serverFields.filter((field) => before && after && isOther(before[field], after[field]));
  return { part, before: before ?? null, after: after ?? null, changed };
}

/** What was seen only once has not changed. */
function isOther(before: string | null, after: string | null): boolean {
  return before !== null && after !== null && before !== after;
}

function lookAt(endpoint: Endpoint): ServerLook {
  const { protocol, host, port, security, username, outcome, facts } = endpoint;
  const addresses = facts.resolution?.addresses.map(({ address }) => address).toSorted() ?? [];
  const certificate = facts.tls?.certificate ?? null;
  return {
    ...{ protocol, host, port: String(port), security, username, outcome },
    addresses: addresses.length === 0 ? null : addresses.join(' '),
    software: softwareOf(endpoint),
    tls: facts.tls?.version ?? null,
    certificate: certificate?.fingerprint ?? null,
    certificateUntil: certificate?.validTo ?? null,
    login: facts.login?.outcome ?? null,
  };
}

function isSame(old: Endpoint, fresh: Endpoint): boolean {
  return isSameHost(old, fresh) && old.port === fresh.port && old.security === fresh.security;
}

function isSameHost(old: Endpoint, fresh: Endpoint): boolean {
  return old.protocol === fresh.protocol && old.host === fresh.host;
}

function isSamePart(old: Endpoint, fresh: Endpoint): boolean {
  return partOf(old) === partOf(fresh);
}

/** Which part a server plays: `incoming`, `outgoing`, or its protocol. */
export function partOf({ protocol }: Endpoint): string {
  return directionOf(protocol) ?? protocol;
}
