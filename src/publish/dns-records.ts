import { isIP } from 'node:net';
import { incomingProtocols, mailProtocols, type Protocol, srvServices } from '../model/protocols.ts';
import { type Provider, serversOf } from '../model/provider.ts';
import type { PublishedServer } from './published-settings.ts';
import { encryptedServers } from './published-settings.ts';

interface Named {
  /** Full name without the final dot. */
  name: string;
  purpose: RecordPurpose;
}

/** Who reads a record, or what it is there for. */
export type RecordPurpose =
  | 'autoconfig'
  | 'autodiscover'
  | 'autodiscover-srv'
  | 'pacc'
  | 'pacc-digest'
  | 'services'
  | 'not-offered'
  | 'path'
  | 'calendars'
  | 'contacts'
  | 'jmap';

/** A service and where it is; the target "." says that it is not offered (RFC 2782). */
export interface SrvWanted extends Named {
  type: 'SRV';
  priority: number;
  weight: number;
  port: number;
  target: string;
}

/** One record to publish. */
export type WantedRecord =
  | SrvWanted
  | (Named & { type: 'CNAME'; target: string })
  | (Named & { type: 'TXT'; text: string });

export interface RecordOptions {
  provider: Provider;
  domain: string;
  /** The name under which this service is reached, or null where it has none that others could use. */
  serviceHost: string | null;
  /** Text of the record that vouches for the PACC file; null where none is published. */
  pacc: string | null;
}

const preference: readonly Protocol[] = incomingProtocols;
const services = srvServices(mailProtocols);

/** The records by which mail programs find the settings of a hosted domain. */
export function wantedRecords(options: RecordOptions): WantedRecord[] {
  const { domain, serviceHost, pacc } = options;
  return [
    ...(serviceHost === null ? [] : hostRecords(domain, serviceHost, pacc !== null)),
    ...serviceRecords(options),
    ...webRecords(options),
    ...(pacc === null ? [] : [paccTxt(domain, pacc)]),
  ];
}

function hostRecords(domain: string, target: string, hasPacc: boolean): WantedRecord[] {
  const alias = (label: string, purpose: RecordPurpose): WantedRecord => ({
    type: 'CNAME',
    name: `${label}.${domain}`,
    target,
    purpose,
  });
  return [
    alias('autoconfig', 'autoconfig'),
    alias('autodiscover', 'autodiscover'),
    {
      type: 'SRV',
      name: `_autodiscover._tcp.${domain}`,
      ...{ priority: 0, weight: 0, port: 443, target },
      purpose: 'autodiscover-srv',
    },
    ...(hasPacc ? [alias('ua-auto-config', 'pacc')] : []),
  ];
}

/** RFC 6186 and RFC 8314: a record for every service that is offered, and "." for those that are not. */
function serviceRecords({ provider, domain }: RecordOptions): WantedRecord[] {
  // An SRV record leads to a name: a server that is known by its address alone cannot stand in one.
  const servers = encryptedServers(provider, domain).filter(({ host }) => isIP(host) === 0);
  if (servers.length === 0) return [];
  return services.flatMap(({ label, protocol, security }) => {
    const name = `${label}._tcp.${domain}`;
    const offered = servers.filter((server) => server.protocol === protocol && server.security === security);
    if (offered.length === 0) return [{ ...notOffered, name }];
    return offered.map((server, index) => serviceRecord(name, server, index));
  });
}

const notOffered = {
  type: 'SRV',
  ...{ priority: 0, weight: 0, port: 0, target: '.' },
  purpose: 'not-offered',
} as const;

function serviceRecord(name: string, server: PublishedServer, index: number): SrvWanted {
  // RFC 6186, section 3.4: the priority also tells which of IMAP and POP3 is preferred.
  const rank = Math.max(0, preference.indexOf(server.protocol));
  const priority = rank * 10 + index;
  return {
    type: 'SRV',
    name,
    ...{ priority, weight: 1, port: server.port, target: server.host },
    purpose: 'services',
  };
}

/**
 * Calendars and contacts (RFC 6764: the TXT record beside the SRV record tells the path) and JMAP (RFC 8620, section 2.2,
 * whose path is always the well-known one).
 */
function webRecords({ provider, domain }: RecordOptions): WantedRecord[] {
  const { caldav, carddav, jmap } = serversOf(provider, domain);
  const records = (label: string, address: string | undefined, purpose: RecordPurpose): WantedRecord[] => {
    if (!address) return [];
    const { hostname, port, pathname } = new URL(address);
    if (hostname.startsWith('[') || isIP(hostname) !== 0) return [];
    const name = `${label}._tcp.${domain}`;
    const place = { priority: 0, weight: 1, port: Number(port || 443), target: hostname };
    const hasPath = label !== '_jmap' && pathname !== '/';
    return [
      { type: 'SRV', name, ...place, purpose },
      ...(hasPath
        ? [{ type: 'TXT' as const, name, text: `path=${pathname}`, purpose: 'path' as const }]
        : []),
    ];
  };
  return [
    ...records('_caldavs', caldav, 'calendars'),
    ...records('_carddavs', carddav, 'contacts'),
    ...records('_jmap', jmap, 'jmap'),
  ];
}

function paccTxt(domain: string, text: string): WantedRecord {
  return {
    type: 'TXT',
    name: `_ua-auto-config.${domain}`,
    text,
    purpose: 'pacc-digest',
  };
}
