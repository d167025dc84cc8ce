import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseRequest } from '../check/request/parse-request.ts';
import { runCheck, versions } from '../check/run/run-check.ts';
import type { ProgressEvent } from '../model/progress.ts';
import type { Report } from '../model/report.ts';
import { Redactor } from '../net/redactor.ts';
import { wordsOf } from '../reports/find-words.ts';
import { verdictSentence } from '../reports/verdict-words.ts';
import { english } from '../testing/english.ts';
import type { Act } from '../testing/fake-server/scripted-server.ts';
import { startScriptedServer } from '../testing/fake-server/scripted-server.ts';
import { healthyPop3 } from '../testing/healthy-facts.ts';
import { sampleReport } from '../testing/sample-report.ts';
import { testParts, typed } from '../testing/test-parts.ts';
import { bareReport } from './bare-report.ts';
import { ProberPool } from './prober-pool.ts';
import { readProcessUse } from './process-use.ts';
import type { ProberFault } from './watchdog.ts';
import { budgets } from './watchdog.ts';
import { WhatWasSeen } from './what-was-seen.ts';

const password = 'a long and secret one';
const faults: ProberFault[] = [];
let pool: ProberPool;

before(() => {
  pool = new ProberPool({
    ...{ size: 2, env: process.env, cacheDir: null, versions },
    script: fileURLToPath(new URL('../testing/fragile-prober.ts', import.meta.url)),
    onFault: (fault) => faults.push(fault),
    budgets: { ...budgets, memory: 384 * 1024 * 1024 },
  });
});
after(() => pool.close());

/** Answers every command at once, so that nothing waits for a limit. */
function answering(greeting: string, replies: [RegExp, string][], otherwise: string): Act[] {
  const reply = (line: string) => replies.find(([command]) => command.test(line))?.[1] ?? otherwise;
  return [
    { send: `${greeting}\r\n` },
    { talk: (line) => ({ send: `${reply(line)}\r\n`, over: /^QUIT/i.test(line) }), whole: true },
    { close: true },
  ];
}
const pop3 = (greeting: string, more = '') =>
  answering(
    greeting,
    [
      [/^CAPA/i, `+OK${more}\r\nUSER\r\n.`],
      [/^QUIT/i, '+OK bye'],
    ],
    '-ERR no',
  );
const submission = answering(
  '220 mx',
  [
    [/^EHLO/i, '250-mx\r\n250 AUTH PLAIN'],
    [/^QUIT/i, '221 bye'],
  ],
  '530 no',
);

function run(incoming: number, outgoing: number, signal = new AbortController().signal) {
  const parsed = parseRequest({
    ...{ address: 'ann@example.test', password, discovery: false },
    incoming: [typed('pop3', incoming, 'none')],
    outgoing: [typed('smtp', outgoing, 'none')],
  });
  assert.ok(parsed.ok);
  const request = parsed.value;
  const events: ProgressEvent[] = [];
  const tell = (event: ProgressEvent) => events.push(event);
  const running = pool.runCheck(request, testParts(), 'report-1', 'PH-1', tell, signal);
  return { running, events, request };
}

const codes = ({ findings }: Report) => findings.map(({ code }) => code).toSorted();

test('a check in a prober ends as one in this process, with its progress', async (t) => {
  const [incoming, outgoing] = [
    await startScriptedServer(pop3('+OK hi')),
    await startScriptedServer(submission),
  ];
  t.after(() => Promise.all([incoming.close(), outgoing.close()]));
  const { running, events, request } = run(incoming.port, outgoing.port);
  const report = await running;
  const here = await runCheck(request, testParts(), 'r', 'c', () => {}, new AbortController().signal);
  assert.deepEqual(codes(report), codes(here));
  assert.equal(report.state, 'done');
  assert.equal(report.passwordGiven, true);
  assert.deepEqual(report.account, request.account);
  assert.ok(report.endpoints[0]?.attempts[0]?.transcript.some(({ text }) => text.includes('+OK hi')));
  for (const type of ['endpoint', 'attempt', 'step', 'endpoint-done'])
    assert.ok(
      events.some((event) => event.type === type),
      `${type} among the events`,
    );
  assert.equal(faults.length, 0);
});

// On a machine that is busy enough the time of the check is over before the work that a stall may take.
const ends: [string, ProberFault[]][] = [
  ['CRASH', ['died']],
  ['QUIT NOW', ['died']],
  ['THROW', ['threw']],
  ['SPIN', ['stalled', 'time']],
  ['EAT', ['memory', 'time']],
];
for (const [word, possible] of ends) {
  test(`a server whose words end a prober (${word}) costs its own check alone`, async (t) => {
    const bad = await startScriptedServer(pop3('+OK first words', ` ${word} ${password}`));
    const good = await startScriptedServer(pop3('+OK hi'));
    const smtp = await startScriptedServer(submission);
    t.after(() => Promise.all([bad.close(), good.close(), smtp.close()]));
    const before = faults.length;
    const [broken, whole] = await Promise.all([
      run(bad.port, smtp.port).running,
      run(good.port, smtp.port).running,
    ]);
    // A mistake that nothing catches ends the check, and the prober goes on.
    const fell = faults.slice(before);
    assert.equal(fell.length, possible.length === 0 ? 0 : 1);
    for (const fault of fell) assert.ok(possible.includes(fault), fault);
    assert.ok(!codes(whole).includes('server-upsets-our-test'));

    const finding = broken.findings.find(
      ({ code, endpoint }) =>
        code === 'server-upsets-our-test' &&
        broken.endpoints.some(({ id, protocol }) => id === endpoint && protocol === 'pop3'),
    );
    assert.ok(finding, codes(broken).join());
    assert.equal(finding.severity, 'advice');
    assert.match(String(finding.args.last), new RegExp(word));
    assert.equal(broken.state, 'done');
    assert.equal(broken.incoming, 'not-tested');
    if (broken.verdict === 'not-tested')
      assert.match(
        verdictSentence(english, broken),
        /could not find out .*: our test of 127\.0\.0\.1 on port \d+ broke off/i,
      );
    assert.ok(finding.evidence.length > 0);
    assert.ok(!JSON.stringify(broken).includes(password), 'no password in what is left of the check');

    // The next check finds the pool whole.
    const next = await run(good.port, smtp.port).running;
    assert.deepEqual(codes(next), codes(whole));
    assert.deepEqual(pool.state(), { wanted: 2, standing: 2 });
  });
}

test('a prober killed between two checks is replaced', async (t) => {
  const [good, smtp] = [await startScriptedServer(pop3('+OK hi')), await startScriptedServer(submission)];
  t.after(() => Promise.all([good.close(), smtp.close()]));
  for (const pid of pool.pids()) process.kill(pid, 'SIGKILL');
  const reports = await Promise.all([1, 2, 3].map(() => run(good.port, smtp.port).running));
  for (const report of reports) assert.equal(report.state, 'done');
  while (pool.state().standing < 2) await pause(20);
});

test('a check that is stopped ends with what was seen until then', async (t) => {
  const silent = await startScriptedServer([]);
  const smtp = await startScriptedServer(submission);
  t.after(() => Promise.all([silent.close(), smtp.close()]));
  const abort = new AbortController();
  const { running, events } = run(silent.port, smtp.port, abort.signal);
  while (!events.some(({ type }) => type === 'endpoint-done')) await pause(20);
  abort.abort();
  const report = await running;
  assert.equal(report.interrupted, 'aborted');
  assert.equal(report.endpoints.length, 2);
});

test('a check that was stopped before it began ends too', async (t) => {
  const silent = await startScriptedServer([]);
  t.after(() => silent.close());
  const report = await run(silent.port, silent.port, AbortSignal.abort()).running;
  assert.equal(report.interrupted, 'aborted');
});

test('what a process uses is read from the system', { skip: process.platform !== 'linux' }, () => {
  const before = readProcessUse(process.pid);
  assert.ok(before !== null && before.memory > 10_000_000);
  const until = process.cpuUsage().user + 200_000;
  while (process.cpuUsage().user < until);
  const after = readProcessUse(process.pid);
  assert.ok(after !== null && after.cpuMs - before.cpuMs >= 100);
  assert.equal(readProcessUse(2 ** 30), null);
});

test('where nothing can be judged, the report still names the servers, and nothing they said', () => {
  const left = sampleReport({ endpoints: [], findings: [], verdict: 'not-tested' });
  const seen = new WhatWasSeen();
  seen.begun(healthyPop3());
  seen.said('e1', 'poison');
  const report = bareReport(left, seen.endpoints('died', 'names'), new Redactor(null));
  assert.ok(!JSON.stringify(report).includes('poison'));
  const [finding] = report.findings;
  assert.ok(finding);
  assert.match(wordsOf(english, report, finding).title, /mail\.example\.test on port 995 broke off/);
});
