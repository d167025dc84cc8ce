import assert from 'node:assert/strict';
import { type FetchOptions, fetchVetted } from '../../net/http/fetch-vetted.ts';
import { fetchProblems } from '../../net/http/web-answer.ts';
import { openConnection } from '../../net/open-connection.ts';
import { resolveTarget } from '../../net/resolve-target.ts';
import { DnsResolver } from '../../net/resolver.ts';
import { createAuthority, issueCertificate, keyToPem, toPem } from '../../practice/certificates.ts';
import { renderText } from '../../reports/render-text.ts';
import { type DnsServer, startDns } from '../dns-server.ts';
import type { Zone } from '../dns-zone.ts';
import { english } from '../english.ts';
import { check, testParts } from '../test-parts.ts';
import { startBadWeb } from './bad-web.ts';
import { inTurns } from './in-turns.ts';
import { webFaults } from './web-faults.ts';

const timeoutMs = 500;
const atOnce = 24;
const here = { A: ['127.0.0.1'] };
const hosts = [
  'example.test',
  'autoconfig.example.test',
  'autodiscover.example.test',
  'ua-auto-config.example.test',
];
const zone: Zone = {
  ...Object.fromEntries(hosts.map((host) => [host, here])),
  'inside.example.test': { A: ['10.0.0.1'] },
  'mixed.example.test': { A: ['127.0.0.1', '10.0.0.1'] },
};
const policy = { allowNetworks: ['127.0.0.0/8'], allowPorts: '*' } as const;

/** Every bad web server asked in every way in which published settings are; gives the number of cases. */
export async function runWebCases(): Promise<number> {
  const dns = await startDns(zone);
  const tls = await makeKey();
  const cases = await inTurns(webFaults, atOnce, async (name, said) => {
    const [plain, secure] = await Promise.all([startBadWeb(said), startBadWeb(said, tls)]);
    const ports = { http: plain.port, https: secure.port };
    const get = (url: string, more: Partial<FetchOptions> = {}) =>
      fetchOnce(name, dns, { url, ports, roots: [tls.root], ...more });
    const post = { method: 'POST', body: '<ask/>' } as const;
    const url = 'http://autoconfig.example.test/mail/config-v1.1.xml';
    const all = [
      get(url),
      get(url, { maxRedirects: 0 }),
      get(url, post),
      get(url.replace('http', 'https')),
      get(url.replace('http', 'https'), post),
    ];
    await Promise.all(all);
    await Promise.all([plain.close(), secure.close()]);
    return all.length;
  });
  await dns.close();
  return cases;
}

/** Whole checks of a domain all of whose web servers are bad. */
export async function runWebChecks(isChosen: (index: number) => boolean): Promise<number> {
  const dns = await startDns(zone);
  const cases = await inTurns(
    webFaults,
    atOnce,
    async (name, said) => {
      const web = await startBadWeb(said);
      const parts = testParts({
        ...{ dns: dns.address, ispdbUrl: null, webPorts: { http: web.port, https: web.port } },
        allowNetworks: policy.allowNetworks,
      });
      const raw = { discovery: true, password: 'tiger-lily-42' };
      const report = await check(raw, parts, () => {}, AbortSignal.timeout(3 * timeoutMs));
      await web.close();
      assert.equal(report.state, 'done', name);
      assert.ok(!report.findings.some(({ code }) => code === 'server-upsets-our-test'), name);
      assert.doesNotMatch(
        renderText(english, report),
        /[\0-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/,
        name,
      );
      return 1;
    },
    isChosen,
  );
  await dns.close();
  return cases;
}

const longest = 256 * 1024;

async function fetchOnce(
  name: string,
  dns: DnsServer,
  options: Pick<FetchOptions, 'url' | 'ports' | 'roots'> & Partial<FetchOptions>,
): Promise<void> {
  const resolver = new DnsResolver(dns.address);
  const dialled: string[] = [];
  const fetched = await fetchVetted({
    ...{ now: new Date(), timeoutMs, signal: new AbortController().signal },
    resolve: (host) => resolveTarget(host, policy, resolver),
    dial: (where) => {
      dialled.push(where.address);
      return openConnection(where);
    },
    ...options,
  });
  resolver.cancel();
  assert.ok(
    dialled.every((address) => address === '127.0.0.1') && dialled.length <= 4,
    `${name}: ${dialled}`,
  );
  if (fetched.ok) {
    const { bytes, headers, status } = fetched.value;
    assert.ok(bytes.length <= longest && Number.isInteger(status), name);
    assert.ok(
      Object.values(headers).every((value) => typeof value === 'string' && !/[\r\n\0]/.test(value)),
      name,
    );
  } else assert.ok(fetchProblems.includes(fetched.problem), `${name}: ${fetched.problem}`);
}

async function makeKey() {
  const now = Date.now();
  const authority = await createAuthority('Bad web', new Date(now));
  const leaf = await issueCertificate(authority, {
    ...{ from: new Date(now - 86_400_000), to: new Date(now + 86_400_000), names: hosts },
  });
  return { key: await keyToPem(leaf), cert: toPem(leaf, authority.issuing), root: toPem(authority.root) };
}
