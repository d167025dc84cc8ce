import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Report } from '../../model/report.ts';
import { createAuthority, issueCertificate, keyToPem, toPem } from '../../practice/certificates.ts';
import { startDns } from '../../testing/dns-server.ts';
import type { Zone } from '../../testing/dns-zone.ts';
import { startScriptedServer } from '../../testing/fake-server/scripted-server.ts';
import { check, testParts } from '../../testing/test-parts.ts';
import { startWeb, type WebPage, type WebRequest } from '../../testing/web-servers.ts';

const here = { A: ['127.0.0.1'] };
const day = 86_400_000;

interface Setting {
  zone?: (port: number) => Zone;
  page?: (request: WebRequest, port: number) => WebPage | null;
  request?: (port: number) => Record<string, unknown>;
  allowPorts?: number[];
}

/** A POP3 server that refuses every password, found by discovery; what reached it tells whether it got one. */
async function run(t: TestContext, { zone, page, request, allowPorts }: Setting) {
  const authority = await createAuthority('Mail test', new Date());
  const dates = { from: new Date(Date.now() - day), to: new Date(Date.now() + 60 * day) };
  const leaf = await issueCertificate(authority, {
    ...dates,
    names: ['mail.hoster.test', 'mail.example.test'],
  });
  const tls = { key: await keyToPem(leaf), cert: toPem(leaf, authority.issuing) };
  const server = await startScriptedServer([
    { tls },
    { send: '+OK ready\r\n' },
    { expect: /^CAPA$/ },
    { send: '+OK\r\nUSER\r\nUIDL\r\nSASL PLAIN\r\n.\r\n' },
    { expect: /^(AUTH PLAIN .*|QUIT)$/ },
    { send: '-ERR [AUTH] no\r\n' },
  ]);
  const dns = await startDns({
    'example.test': { MX: [{ preference: 10, exchange: 'mx.hoster.test' }] },
    'mail.hoster.test': here,
    ...zone?.(server.port),
  });
  const web = await startWeb(['autoconfig.example.test', 'autoconfig.hoster.test', 'db.test'], (asked) =>
    page ? page(asked, server.port) : null,
  );
  t.after(() => Promise.all([server.close(), dns.close(), web.close()]));
  const parts = testParts({
    ...{ dns: dns.address, webPorts: web.ports, ispdbUrl: null },
    extraRoots: [web.root, toPem(authority.root)],
    ...(allowPorts && { allowPorts }),
  });
  const asked = { password: 'tiger-lily-42', discovery: true, outgoing: [], ...request?.(server.port) };
  const report = await check(asked, parts);
  return { report, server, web, dns, gotPassword: server.received.some((line) => line.startsWith('AUTH')) };
}

function config(host: string, port: number, more = ''): WebPage {
  return {
    body: `<clientConfig><emailProvider id="x"><domain>x.test</domain><incomingServer type="pop3"><hostname>${host}</hostname><port>${port}</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username></incomingServer>${more}</emailProvider></clientConfig>`,
  };
}

const skipped = (report: Report) => report.endpoints.map(({ facts }) => facts.login?.skipped);
const srv = (target: string) => (port: number) => ({
  'mail.example.test': here,
  '_pop3s._tcp.example.test': { SRV: [{ priority: 0, weight: 0, port, target }] },
});
const published = { 'autoconfig.example.test': here };

test('a server that autoconfig names over verified https gets the password, wherever it is', async (t) => {
  const { report, gotPassword } = await run(t, {
    zone: () => published,
    page: (_request, port) => config('mail.hoster.test', port),
  });
  assert.equal(gotPassword, true);
  assert.deepEqual(
    report.endpoints.map(({ host, source, facts }) => [host, source, facts.login?.outcome]),
    [['mail.hoster.test', 'autoconfig', 'refused']],
  );
});

test('which programs would set the account up by what is published is kept, with the servers they take', async (t) => {
  const smtp = `<outgoingServer type="smtp"><hostname>smtp.hoster.test</hostname><port>465</port><socketType>SSL</socketType><authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username></outgoingServer>`;
  const { report } = await run(t, {
    zone: () => published,
    page: (_request, port) => config('mail.hoster.test', port, smtp),
  });
  const taken = report.takenBy?.find(({ program }) => program === 'evolution');
  assert.deepEqual(
    [taken?.source, taken?.incoming.host, taken?.incoming.username, taken?.outgoing.host],
    ['autoconfig', 'mail.hoster.test', 'ann@example.test', 'smtp.hoster.test'],
  );
  // It knows no POP3.
  assert.ok(!report.takenBy?.some(({ program }) => program === 'thunderbird-android'));
});

test('a server that autoconfig names over http alone does not get it', async (t) => {
  const { report, gotPassword } = await run(t, {
    zone: () => published,
    page: ({ scheme }, port) => (scheme === 'http' ? config('mail.hoster.test', port) : null),
  });
  assert.equal(gotPassword, false);
  assert.deepEqual(skipped(report), ['source-untrusted']);
});

test('a server elsewhere that only the DNS names does not get it', async (t) => {
  const { report, gotPassword } = await run(t, { zone: srv('mail.hoster.test') });
  assert.equal(gotPassword, false);
  assert.deepEqual(skipped(report), ['source-untrusted']);
});

test('a server of the own domain that the DNS names gets it', async (t) => {
  const { gotPassword } = await run(t, { zone: srv('mail.example.test') });
  assert.equal(gotPassword, true);
});

test('a server that the provider of the mail exchanger names does not get it', async (t) => {
  const { report, gotPassword } = await run(t, {
    zone: () => ({ 'autoconfig.hoster.test': here }),
    page: ({ host }, port) => (host === 'autoconfig.hoster.test' ? config('mail.hoster.test', port) : null),
  });
  assert.equal(gotPassword, false);
  assert.deepEqual(
    report.endpoints.map(({ source }) => source),
    ['mx'],
  );
});

test('a server that several sources name is tried once, under the first, and any of them may vouch for it', async (t) => {
  const { report, gotPassword } = await run(t, {
    zone: (port) => ({ ...published, ...srv('mail.hoster.test')(port), 'autoconfig.hoster.test': here }),
    page: (_request, port) => config('mail.hoster.test', port),
  });
  assert.equal(gotPassword, true);
  assert.deepEqual(
    report.endpoints.map(({ source }) => source),
    ['autoconfig'],
  );
});

test('published servers pass the same gate as typed ones: private addresses and odd ports are not dialled', async (t) => {
  const more =
    '<outgoingServer type="smtp"><hostname>mail.hoster.test</hostname><port>22</port><socketType>SSL</socketType></outgoingServer>';
  const { report } = await run(t, {
    zone: () => published,
    page: () => config('10.0.0.1', 995, more),
    allowPorts: [995],
  });
  assert.deepEqual(
    report.endpoints.map(({ host, port, failure }) => [host, port, failure?.kind]),
    [
      ['10.0.0.1', 995, 'address-not-allowed'],
      ['mail.hoster.test', 22, 'port-not-allowed'],
    ],
  );
});

test('typed settings ask no source, even where discovery is allowed', async (t) => {
  const { report, web, dns } = await run(t, {
    zone: () => published,
    page: (_request, port) => config('mail.hoster.test', port),
    request: (port) => ({
      incoming: [{ protocol: 'pop3', host: 'mail.hoster.test', port, security: 'tls' }],
      outgoing: [{ protocol: 'smtp', host: '127.0.0.1', port: 1, security: 'tls' }],
    }),
  });
  assert.deepEqual([report.discovery, web.connections()], [[], 0]);
  assert.ok(dns.queries.every(({ name }) => name === 'mail.hoster.test'));
});
