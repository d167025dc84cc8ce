import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runCheck } from '../check/run/run-check.ts';
import { clients } from '../clients/index.ts';
import type { Report } from '../model/report.ts';
import { visible } from '../model/visible.ts';
import { createAuthority, issueCertificate, keyToPem, toPem } from '../practice/certificates.ts';
import { type DnsServer, startDns } from './dns-server.ts';
import type { Act, ScriptedServer } from './fake-server/scripted-server.ts';
import { startScriptedServer } from './fake-server/scripted-server.ts';
import { hiddenIn, hiddenLetters, hiding, hidingBytes } from './hidden-letters.ts';
import { goodTrip } from './round-trip-facts.ts';
import { brokenReport, sampleReport } from './sample-report.ts';
import { ownForm, testApp } from './test-app.ts';
import { testParts } from './test-parts.ts';
import { startWeb, type WebServers } from './web-servers.ts';

test('what hides is found in every writing', () => {
  for (const letter of hiddenLetters) assert.ok(hiddenIn(`a${letter}b`), JSON.stringify(letter));
  for (const reference of ['&#x202e;', '&#8203;', '&shy;', '&#0;']) assert.ok(hiddenIn(reference), reference);
  assert.equal(hiddenIn('a plain\ttext\r\nof two lines, ü, 日本, &amp; &#39;'), null);
  assert.equal(hiddenIn(visible(hiding)), null);
});

const day = 86_400_000;
let servers: ScriptedServer[] = [];
let dns: DnsServer;
let web: WebServers;
let root = '';
let heard: Report | null = null;

/** Answers like a server that works, with the hiding word in every text it is free to choose. */
function server(protocol: 'imap' | 'pop3' | 'smtp', tls: { key: string; cert: string }): Act[] {
  const word = hidingBytes.toString('latin1');
  const says = (text: string) => Buffer.from(`${text}\r\n`, 'latin1');
  const imap = (line: string) => {
    const [tag = '', command = ''] = line.split(' ');
    if (/^CAPABILITY/i.test(command)) return `* CAPABILITY IMAP4rev1 X-${word}\r\n${tag} OK ${word}`;
    if (/^LOGIN/i.test(command)) return `* OK [ALERT] ${word}\r\n${tag} OK ${word}`;
    if (/^(LIST|LSUB)/i.test(command))
      return `* LIST (\\Junk) "/" "Junk ${word}"\r\n* LIST (\\X${word}) "/" {${word.length}}\r\n${word}\r\n${tag} OK ${word}`;
    if (/^(STATUS)/i.test(command)) return `* STATUS "${word}" (MESSAGES 3)\r\n${tag} OK ${word}`;
    if (/^NAMESPACE/i.test(command)) return `* NAMESPACE (("${word}" "/")) NIL NIL\r\n${tag} OK`;
    if (/^GETQUOTA/i.test(command)) return `* QUOTAROOT INBOX "${word}"\r\n${tag} OK ${word}`;
    if (/^ID/i.test(command)) return `* ID ("name" "${word}" "version" "${word}")\r\n${tag} OK ${word}`;
    if (/^LOGOUT/i.test(command)) return `* BYE ${word}\r\n${tag} OK ${word}`;
    return `* OK ${word}\r\n${tag} NO [X${word}] ${word}`;
  };
  const pop3 = (line: string) => {
    if (/^CAPA/i.test(line)) return `+OK ${word}\r\nUSER\r\nIMPLEMENTATION ${word}\r\nX-${word}\r\n.`;
    return /^(USER|QUIT)/i.test(line) ? `+OK ${word}` : `-ERR [${word}] ${word} https://help.test/${word}`;
  };
  const smtp = (line: string) => {
    if (/^EHLO/i.test(line)) return `250-mx ${word}\r\n250-AUTH PLAIN\r\n250 X${word} ${word}`;
    if (/^AUTH/i.test(line)) return `535-5.7.8 ${word}\r\n535 5.7.8 see https://help.test/${word}`;
    return /^QUIT/i.test(line) ? `221 ${word}` : `550 5.7.1 <${word}@x.test> ${word}`;
  };
  const [greeting, answer] = {
    imap: [`* OK [X ${word}] ${word}`, imap] as const,
    pop3: [`+OK ${word} <1.2@${word}>`, pop3] as const,
    smtp: [`220-${word}\r\n220 ${word} ESMTP`, smtp] as const,
  }[protocol];
  return [
    { tls },
    { send: says(greeting) },
    {
      talk: (line) => ({
        send: says(answer(line)) as unknown as string,
        over: /^(\w+ )?(QUIT|LOGOUT)/i.test(line),
      }),
      whole: true,
    },
    { close: true },
  ];
}

before(async () => {
  const authority = await createAuthority('Hidden', new Date());
  const dates = { from: new Date(Date.now() - day), to: new Date(Date.now() + 60 * day) };
  const known = await issueCertificate(authority, { ...dates, names: ['mail.hidden.test'] });
  const other = await issueCertificate(authority, { ...dates, names: [hiding.replace('\ud800', '')] });
  root = toPem(authority.root);
  const identities = await Promise.all(
    [known, other].map(async (leaf) => ({
      key: await keyToPem(leaf),
      cert: toPem(leaf, authority.issuing),
    })),
  );
  const [good, odd] = identities as [(typeof identities)[0], (typeof identities)[0]];
  servers = await Promise.all([
    startScriptedServer(server('imap', good)),
    startScriptedServer(server('pop3', odd)),
    startScriptedServer(server('smtp', good)),
    startScriptedServer(server('smtp', odd)),
  ]);
  const ports = servers.map(({ port }) => port);
  // XML and JSON forbid some of them raw, and take them by reference.
  const inXml = visible(hiding).slice(0, 20) + [...'\u0085\u009b\u200b\u202e\u2066\ufeff'].join('');
  const escaped = inXml.replace(/[^\0-\u007f]/g, (letter) => `&#x${letter.codePointAt(0)?.toString(16)};`);
  const one = (type: string, port: number | undefined) =>
    `<${type === 'smtp' ? 'outgoingServer' : 'incomingServer'} type="${type}"><hostname>mail.hidden.test</hostname><port>${port}</port><socketType>SSL</socketType><authentication>password-cleartext</authentication><username>${type === 'pop3' ? escaped : '%EMAILADDRESS%'}</username><authentication>${escaped}</authentication></${type === 'smtp' ? 'outgoingServer' : 'incomingServer'}>`;
  const config = `<clientConfig version="1.1"><emailProvider id="${escaped}"><domain>hidden.test</domain><displayName>${inXml}</displayName>${one('imap', ports[0])}${one('pop3', ports[1])}${one('smtp', ports[2])}${one('smtp', ports[3])}<documentation url="https://x.test/${escaped}"><descr>${inXml}</descr></documentation></emailProvider></clientConfig>`;
  const autodiscover = `<Autodiscover><Response><Error><ErrorCode>${inXml}</ErrorCode><Message>${escaped}</Message></Error></Response></Autodiscover>`;
  web = await startWeb(
    ['hidden.test', 'autoconfig.hidden.test', 'autodiscover.hidden.test'],
    ({ host, path }) =>
      host.startsWith('autoconfig.')
        ? { headers: { 'content-type': 'text/xml' }, body: config }
        : path.includes('autodiscover')
          ? { body: autodiscover, headers: { 'content-type': `text/\u0085\u009b` } }
          : { body: Buffer.concat([Buffer.from(`{"protocols":{"${inXml}":`), hidingBytes]) },
  );
  const here = { A: ['127.0.0.1'], TXT: [`v=spf1 ${hidingBytes.toString('latin1')}`] };
  const names = ['hidden.test', 'autoconfig.hidden.test', 'autodiscover.hidden.test', 'mail.hidden.test'];
  dns = await startDns({
    ...Object.fromEntries(names.map((name) => [name, here])),
    'hidden.test': {
      ...here,
      MX: [{ preference: 1, exchange: 'mx\u001b[31m\u0085\u202e.hidden.test' }],
      TXT: [`v=UAAC1; a=sha256; d=${hidingBytes.toString('latin1')}`, hidingBytes.toString('latin1')],
    },
    '_imaps._tcp.hidden.test': {
      SRV: [{ priority: 1, weight: 1, port: 993, target: `a\u001b[31m\u0085.hidden.test` }],
    },
    '_dmarc.hidden.test': { TXT: [`v=DMARC1; p=${hidingBytes.toString('latin1')}`] },
  });
});
after(() => Promise.all([dns.close(), web.close(), ...servers.map((one) => one.close())]));

const parts = () =>
  testParts({ dns: dns.address, extraRoots: [root, web.root], webPorts: web.ports, ispdbUrl: null });

/** Every way in which the service shows a report. */
const waysOf = (report: string): string[] => [
  ...['', '.json', '.txt', '/events', '/again', '/delete'].map((end) => `${report}${end}`),
  report.replace('/reports/', '/api/v1/checks/'),
  `/setup?report=${report.replace('/reports/', '')}`,
  ...clients.flatMap(({ id }) => [`${report}/clients/${id}`, `${report}/clients/${id}/file`]),
];

async function assertAllSeen(app: Awaited<ReturnType<typeof testApp>>['app'], report: string) {
  const statuses: Record<number, number> = {};
  for (const url of waysOf(report)) {
    const answer = await app.inject({ url, headers: { accept: 'text/html' } });
    statuses[answer.statusCode] = (statuses[answer.statusCode] ?? 0) + 1;
    assert.ok(answer.statusCode < 500, `${url}: ${answer.statusCode}`);
    assert.equal(hiddenIn(answer.body), null, url);
    assert.equal(hiddenIn(JSON.stringify(answer.headers)), null, `headers of ${url}`);
  }
  return statuses;
}

test('servers, certificates, files and records that hide something: no output has it raw', async (t) => {
  const { app, reports } = await testApp((request, _parts, id, code, onProgress, signal) =>
    runCheck(request, parts(), id, code, onProgress, signal),
  );
  t.after(() => app.close());
  await app.ready();
  const asked = await app.inject({
    ...{ method: 'POST', url: '/check', headers: ownForm },
    payload: new URLSearchParams({
      address: 'ann@hidden.test',
      password: 'a long and secret one',
      allowUnverifiedLogin: 'yes',
    }).toString(),
  });
  const path = String(asked.headers.location);
  const live = await app.inject({ url: `${path}/events` });
  assert.equal(hiddenIn(live.body), null, 'events');
  const [report] = [...reports.values()];
  assert.ok(report !== undefined && report.state === 'done');
  const transcripts = report.endpoints.flatMap(({ attempts }) => attempts.flatMap((one) => one.transcript));
  const said = transcripts.filter(({ from, text }) => from === 'server' && text.includes('pal'));
  assert.ok(said.length > 15, `${said.length} lines of servers`);
  assert.ok(hiddenIn(report.endpoints[0]?.facts.login?.reply?.text ?? ''), 'rules see what was said');
  await assertAllSeen(app, path);
  heard = report;
});

/** What is one of a closed list, or made by us, by its name or its look; a text of somebody else can stand anywhere else. */
const ours =
  /^(?:id|code|state|createdAt|expiresAt|startedAt|time|validFrom|validTo|version|versions|evidence|attempt|mechanism|offered|offeredBeforeTls|posthorn|program|token|account|recommended|takenBy)$/;
const looksLikeOurs = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/;
/** Texts of servers even where they are one word. */
const theirs = /^(?:text|detail|last|said|capabilities|capabilitiesTls|greeting|subject|username)$/;

/** The report with hidden letters in every text that is not of a closed list. */
function planted(value: unknown, key: string, count: { planted: number }): unknown {
  // The account and the servers that are recommended passed a gate of their own: what hides something is neither (`parse-fields.ts`).
  if (ours.test(key)) return value;
  if (typeof value === 'string') {
    if (looksLikeOurs.test(value) && !theirs.test(key)) return value;
    count.planted += 1;
    return `${value}${hiding}`;
  }
  if (Array.isArray(value)) return value.map((one) => planted(one, key, count));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([name, one]) => [name, planted(one, name, count)]);
  return Object.fromEntries(entries);
}

test('hidden letters in any text of a report: no output has them raw', async (t) => {
  assert.ok(heard !== null);
  const reports = [heard, brokenReport(), sampleReport({ roundTrip: goodTrip() })];
  const count = { planted: 0 };
  for (const one of reports) {
    const id = 'planted-report-0000001';
    const report = { ...(planted(one, '', count) as Report), id };
    const { app } = await testApp(() => Promise.reject(new Error('no test')), {
      store: { get: async (asked) => (asked === id ? report : null), delete: async () => false },
    });
    await assertAllSeen(app, `/reports/${id}`);
    await app.close();
  }
  t.diagnostic(`${count.planted} texts planted`);
  assert.ok(count.planted > 300, `${count.planted} planted`);
});

test('a terminal gets none of it either', async () => {
  const [imap, , , smtp] = servers;
  const folder = mkdtempSync(join(tmpdir(), 'posthorn-hidden-'));
  const roots = join(folder, 'roots.pem');
  writeFileSync(roots, root);
  const env = {
    ...{ PATH: process.env.PATH, POSTHORN_DNS: dns.address, POSTHORN_ALLOW_NETWORKS: '127.0.0.0/8' },
    ...{ POSTHORN_ALLOW_PORTS: '*', POSTHORN_CA_FILE: roots, POSTHORN_DATA_DIR: folder },
  };
  const at = (port = 0) => `mail.hidden.test:${port}:tls`;
  const program = fileURLToPath(new URL('../cli.ts', import.meta.url));
  const asked = ['check', 'ann@hidden.test', '--password-stdin'];
  const reached = ['--incoming', `imap:${at(imap?.port)}`, '--outgoing', at(smtp?.port)];
  const child = spawn(process.execPath, [program, ...asked, ...reached], { env });
  child.stdin.end('a long and secret one\n');
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  await once(child, 'close');
  rmSync(folder, { recursive: true });
  assert.match(said, /pal␀␇␛\[31m/);
  assert.equal(hiddenIn(said), null);
});
