import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RunCheck } from '../../check/context/check-parts.ts';
import type { ReadWhatIsPublished } from '../../check/published/look-up-published.ts';
import { readPublished } from '../../check/published/look-up-published.ts';
import type { CheckService } from '../../check/service/check-service.ts';
import type { Account } from '../../model/account.ts';
import type { HeardAnswer } from '../../model/heard.ts';
import type { DiscoveryFact } from '../../model/report.ts';
import { healthyPop3, healthySmtp } from '../../testing/healthy-facts.ts';
import { sampleReport } from '../../testing/sample-report.ts';
import { ownForm, testApp, testConfig } from '../../testing/test-app.ts';

const imap = {
  protocol: 'imap' as const,
  host: 'mail.example.test',
  port: 993,
  security: 'tls' as const,
  username: 'ann"<b>',
};
const smtp = { ...imap, protocol: 'smtp' as const, port: 465 };
const url = 'https://autoconfig.example.test/mail/config-v1.1.xml';
const found = { url, outcome: 'found' as const, problem: null, status: 200, verifiedTls: true };
const facts: DiscoveryFact[] = [
  {
    ...{
      source: 'autoconfig',
      asked: url,
      outcome: 'found',
      detail: '',
      candidates: [imap, smtp],
      durationMs: 1,
    },
    answers: [
      { ...found, withAddress: true },
      { ...found, withAddress: false },
    ],
  },
  {
    source: 'autodiscover',
    asked: 'https://<i>/',
    outcome: 'failed',
    detail: 'the answer is <u>odd',
    candidates: [],
    durationMs: 1,
  },
];

const body = Buffer.from(
  `<clientConfig version="1.1"><emailProvider id="example.test"><domain>example.test</domain>${[imap, smtp]
    .map(({ protocol, host, port }) => {
      const tag = protocol === 'smtp' ? 'outgoingServer' : 'incomingServer';
      return `<${tag} type="${protocol}"><hostname>${host}</hostname><port>${port}</port><socketType>SSL</socketType><authentication>password-cleartext</authentication><username>ann"&lt;b></username></${tag}>`;
    })
    .join('')}</emailProvider></clientConfig>`,
);
const heard: HeardAnswer = {
  ...{ url, method: 'GET', about: 'mailbox', status: 200, problem: null, contentType: 'text/xml' },
  ...{ location: null, finalUrl: url, verifiedTls: true, body },
};
const answers: HeardAnswer[] = [
  heard,
  { ...heard, about: 'nobody' },
  {
    ...heard,
    url: 'https://example.test/autodiscover/autodiscover.xml',
    contentType: 'text/<u>',
    body: Buffer.from('<a>\n<i></a>'),
  },
];

/** An engine that sees every server it was asked about answer, but finds a problem at port `bad`. */
function runs(bad: number): RunCheck {
  return async (request, _parts, id, code) => {
    assert.equal(request.password, null);
    const endpoints = [
      ...request.incoming.map((server) => healthyPop3({}, { ...server, id: `e${server.port}` })),
      ...request.outgoing.map((server) => healthySmtp({}, { ...server, id: `e${server.port}` })),
    ];
    const problem = { severity: 'problem' as const, endpoint: `e${bad}`, args: {}, evidence: [] };
    const findings = bad === 0 ? [] : [{ code: 'connection-refused', ...problem }];
    return sampleReport({ id, code, account: request.account, endpoints, findings, diagnosis: null });
  };
}
const runsTyped = runs(0);

async function start(rateLimit = 100, runCheck: RunCheck = runsTyped) {
  const asked: Account[] = [];
  const read: ReadWhatIsPublished = async (account) => {
    asked.push(account);
    return readPublished(account, { facts, answers });
  };
  const { app } = await testApp(runCheck, { config: { ...testConfig, rateLimit }, readPublished: read });
  const look = (domain: string, headers: Record<string, string> = ownForm) =>
    app.inject({
      method: 'POST',
      url: '/published',
      headers,
      payload: new URLSearchParams({ domain }).toString(),
    });
  return { app, asked, look };
}

test('each program has its row, with what it finds, escaped, and a form that tests it', async () => {
  const { look, asked } = await start();
  const { statusCode, body } = await look('Example.test');
  assert.equal(statusCode, 200);
  assert.deepEqual(asked, [
    { address: 'postmaster@example.test', localPart: 'postmaster', domain: 'example.test' },
  ]);
  assert.match(body, /8 of 10\s+programs\s+find\s+the\s+settings/);
  assert.match(body, /<h3>Thunderbird \(computer\) <span class="chip ok">sets itself up/);
  assert.match(body, /<h3>Outlook \(classic\) <span class="chip warn">has to guess/);
  assert.equal(body.match(/Answers, with encryption that programs accept/g)?.length, 16);
  assert.match(
    body,
    /status 200, type text\/&lt;u&gt;, answered by https:\/\/autoconfig\.example\.test\/mail\/config-v1\.1\.xml, the certificate proves the name/,
  );
  assert.match(body, /It is no readable XML: line 2, column \d+: /);
  assert.match(body, /Some servers answer for mailboxes that exist/);
  assert.match(body, /href="\/reports\/test-report-/);
  assert.match(body, /ann&quot;&lt;b&gt;/);
  assert.match(body, /https:\/\/&lt;i&gt;\/<\/code>: the answer is &lt;u&gt;odd/);
  assert.ok(!/<b>ann|<u>|<i>\//.test(body));
});

test('a server that does not work is named, for every program that ends up with it', async () => {
  const { look } = await start(100, runs(465));
  const { body } = await look('example.test');
  assert.equal(body.match(/<span class="chip bad">does not work/g)?.length, 8);
  assert.equal(body.match(/Answers, with encryption that programs accept/g)?.length, 8);
  assert.match(body, /<span class="bad">mail\.example\.test accepts no connections/);
});

test('where the test breaks off, nothing is claimed; where none can run, a form offers one', async () => {
  const broken = await start(100, () => Promise.reject(new Error('no test today')));
  const { body, statusCode } = await broken.look('example.test');
  assert.equal(statusCode, 200);
  assert.ok(!body.includes('Answers, with') && !body.includes('does not work'));
  const busy = { start: async () => ({ ok: false, reason: 'busy' }) } as unknown as CheckService;
  const { app } = await testApp(runsTyped, {
    checks: busy,
    readPublished: async (account) => readPublished(account, { facts, answers }),
  });
  const page = await app.inject({
    method: 'POST',
    url: '/published',
    headers: ownForm,
    payload: 'domain=example.test',
  });
  assert.match(page.body, /<input type="hidden" name="incomingPort" value="993">/);
});

test('a whole address is asked as it is, and the same question is not asked twice in a minute', async () => {
  const { look, asked } = await start();
  await look('ann@example.test');
  await look('ann@example.test');
  assert.deepEqual(
    asked.map(({ address }) => address),
    ['ann@example.test'],
  );
});

test('looking at the page asks nobody; a link may fill in the domain', async () => {
  const { app, asked } = await start();
  const page = await app.inject({ url: '/published?domain=example.test' });
  assert.equal(page.statusCode, 200);
  assert.match(page.body, /value="example\.test"/);
  assert.equal(asked.length, 0);
});

test('what is no domain is refused and escaped, from elsewhere it is not taken, and it is limited', async () => {
  const { look, asked } = await start(2);
  for (const domain of [
    '',
    'a b',
    '"><script>x</script>',
    'localhost',
    '127.0.0.1',
    'a@b@c',
    '..',
    'x'.repeat(300),
  ]) {
    const reply = await look(domain);
    assert.ok(domain === '' || reply.statusCode === 422, domain);
    assert.ok(!reply.body.includes('<script>x'));
  }
  assert.equal((await look('example.test', { 'content-type': ownForm['content-type'] })).statusCode, 403);
  assert.equal(asked.length, 0);
  assert.equal((await look('example.test')).statusCode, 200);
  assert.equal((await look('example.test')).statusCode, 200);
  assert.equal((await look('example.test')).statusCode, 429);
});

test('a look that broke off says so, and claims nothing', async () => {
  const { app } = await testApp(runsTyped, {
    readPublished: async () => ({ facts: [], answers: [], views: [], brokeOff: true }),
  });
  const page = await app.inject({
    method: 'POST',
    url: '/published',
    headers: ownForm,
    payload: 'domain=example.test',
  });
  assert.match(page.body, /The look at this domain broke off/);
  assert.ok(!page.body.includes('None of these programs'));
});

test('where servers had been asked enough, the page says that something may be missing', async () => {
  const { app } = await testApp(runsTyped, {
    readPublished: async (account) => readPublished(account, { facts, answers, held: true }),
  });
  const page = await app.inject({
    ...{ method: 'POST', url: '/published', headers: ownForm },
    payload: 'domain=example.test',
  });
  assert.match(page.body, /Not every place was asked/);
});

test('a domain whose operator wants no looks is not looked at', async () => {
  let looks = 0;
  const { app } = await testApp(runsTyped, {
    config: { ...testConfig, leaveAlone: ['example.test'] },
    readPublished: async (account) => {
      looks += 1;
      return readPublished(account, { facts, answers });
    },
  });
  const page = await app.inject({
    ...{ method: 'POST', url: '/published', headers: ownForm },
    payload: 'domain=mail.example.test',
  });
  assert.equal(page.statusCode, 422);
  assert.match(page.body, /has asked us not to/);
  assert.equal(looks, 0);
});

test('looks hold a quarter of the probers, and one visitor half of that; the others are told when to come back', async () => {
  const gate = Promise.withResolvers<void>();
  let looks = 0;
  const { app } = await testApp(runsTyped, {
    config: { ...testConfig, probers: 12 },
    readPublished: async (account) => {
      looks += 1;
      await gate.promise;
      return readPublished(account, { facts: [], answers: [] });
    },
  });
  const look = (remoteAddress: string, domain: string) =>
    app.inject({
      ...{ method: 'POST', url: '/published', headers: ownForm, remoteAddress },
      payload: `domain=${domain}`,
    });
  const asked = ['a', 'b', 'c', 'd'].map((name) => look('192.0.2.1', `${name}.test`));
  const others = [look('192.0.2.2', 'e.test'), look('192.0.2.3', 'f.test'), look('192.0.2.3', 'a.test')];
  while (looks < 3) await new Promise((resolve) => setImmediate(resolve));
  const early = await Promise.all([asked[2], asked[3], others[1]]);
  assert.deepEqual(
    early.map((answer) => [answer?.statusCode, answer?.headers['retry-after']]),
    [503, 503, 503].map((status) => [status, '15']),
  );
  assert.match(early[0]?.body ?? '', /Many people are testing right now/);
  gate.resolve();
  const late = await Promise.all([asked[0], asked[1], others[0], others[2]]);
  assert.deepEqual(
    late.map((answer) => answer?.statusCode),
    [200, 200, 200, 200],
  );
  assert.equal(looks, 3, 'the same question again waits for the answer to the first');
  assert.equal((await look('192.0.2.3', 'f.test')).statusCode, 200, 'the places are free again');
  await app.close();
});
