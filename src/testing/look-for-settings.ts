import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { CheckContext } from '../check/context/check-context.ts';
import type { CheckParts } from '../check/context/check-parts.ts';
import { parseRequest } from '../check/request/parse-request.ts';
import { discover } from '../discovery/index.ts';
import type { DiscoveryFact } from '../model/report.ts';
import type { Source } from '../model/sources.ts';
import { startDns } from './dns-server.ts';
import type { Zone, ZoneEntry } from './dns-zone.ts';
import { testParts } from './test-parts.ts';
import { startWeb, type WebPage, type WebRequest } from './web-servers.ts';

/** An entry of the zone that leads to the web servers of the test. */
export const here: ZoneEntry = { A: ['127.0.0.1'] };
/** Only the made-up name for wildcards must lie elsewhere. */
const hosts = [
  'example.test',
  'autoconfig.example.test',
  'autodiscover.example.test',
  'ua-auto-config.example.test',
  'autoconfig.hoster.test',
  'autodiscover.hoster.test',
  'autoconfig.mail.hoster.test',
  'autodiscover.mail.hoster.test',
  'autodiscover.db.test',
  'db.test',
];

interface Scene {
  zone?: Zone;
  page?: (request: WebRequest) => WebPage | null;
  untrusted?: string[];
  parts?: Partial<CheckParts>;
  timeMs?: number;
}

/** Looks for the settings of ann@example.test among name and web servers of the test's own. */
export async function look(
  t: TestContext,
  { zone = {}, page = () => null, untrusted = [], parts = {}, timeMs }: Scene,
) {
  const dns = await startDns({ 'example.test': {}, ...zone });
  const web = await startWeb(hosts, page, untrusted);
  t.after(() => Promise.all([dns.close(), web.close()]));
  const request = parseRequest({ address: 'ann@example.test', password: 'tiger-lily-42' });
  assert.ok(request.ok);
  const given = { dns: dns.address, extraRoots: [web.root], webPorts: web.ports, ispdbUrl: null, ...parts };
  const signal = new AbortController().signal;
  const context = new CheckContext(request.value, testParts(given), () => {}, signal);
  const facts = await discover(context, undefined, timeMs);
  context.resolver.cancel();
  const of = (source: Source) => {
    const fact = facts.find((one) => one.source === source);
    assert.ok(fact, `${source} has an answer`);
    return fact;
  };
  return { facts, of, web, dns };
}

/** An autoconfig file that names one host. */
export function config(host: string): string {
  const server = (tag: string, type: string, port: number) =>
    `<${tag} type="${type}"><hostname>${host}</hostname><port>${port}</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username></${tag}>`;
  return `<clientConfig version="1.1"><emailProvider id="x.test"><domain>x.test</domain>${server('incomingServer', 'imap', 993)}${server('outgoingServer', 'smtp', 465)}</emailProvider></clientConfig>`;
}

/** The servers of a fact, in short. */
export const named = (fact: DiscoveryFact) =>
  fact.candidates.map(({ protocol, host, port, security }) => `${protocol} ${host}:${port} ${security}`);
/** What `config` of a host comes to. */
export const both = (host: string) => [`imap ${host}:993 tls`, `smtp ${host}:465 tls`];
/** How the questions of a fact failed. */
export const failures = (fact: DiscoveryFact) =>
  (fact.answers ?? []).filter(({ outcome }) => outcome === 'failed').map(({ problem }) => problem);

export const ownHost = { 'autoconfig.example.test': here };
