import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckRequest } from '../../model/check-request.ts';
import { neutralProvider } from '../../model/provider.ts';
import type { Report } from '../../model/report.ts';
import { Secret } from '../../model/secret.ts';
import { sampleReport } from '../../testing/sample-report.ts';
import type { CheckParts, RunCheck } from '../context/check-parts.ts';
import type { CheckServiceOptions } from './check-service.ts';
import { CheckService } from './check-service.ts';
import type { NumberedEvent } from './running-check.ts';

const parts: CheckParts = {
  ...{ allowNetworks: [], allowPorts: '*', dns: null, extraRoots: [], provider: neutralProvider },
  ...{ practice: null, ehloName: 'posthorn.invalid', probeRecipient: 'nobody@posthorn.invalid' },
  now: () => new Date('2026-11-22T12:00:00Z'),
};

const request: CheckRequest = {
  account: { address: 'ann@example.test', localPart: 'ann', domain: 'example.test' },
  ...{ username: null, password: new Secret('s3cret'), incoming: [], outgoing: [], discovery: true },
  ...{ deepRelay: false, tryOtherName: false, allowUnverifiedLogin: false, timeoutMs: 45_000 },
};

const endpointDone = { type: 'endpoint-done', endpoint: 'e1', outcome: 'done' } as const;

function service(runCheck: RunCheck, change: Partial<CheckServiceOptions> = {}) {
  const saved: Report[] = [];
  const errors: unknown[] = [];
  let count = 0;
  const save = async (report: Report) => {
    saved.push(report);
    return { ...report, expiresAt: 'set by the store' };
  };
  const checks = new CheckService({
    ...{ runCheck, parts, save, newId: () => `id-${++count}`, newCode: () => 'PH-1' },
    ...{ onError: (error: unknown) => errors.push(error), versions: { posthorn: '1', rules: 1 } },
    ...change,
  });
  return { checks, saved, errors };
}

/** A check that ends when told to, or by its signal. */
function heldCheck() {
  const gate = Promise.withResolvers<void>();
  const started: string[] = [];
  const runCheck: RunCheck = async (_request, _parts, id, code, onProgress, signal) => {
    started.push(id);
    onProgress(endpointDone);
    const aborted = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
    await Promise.race([gate.promise, aborted]);
    return sampleReport({ id, code, interrupted: signal.aborted ? 'aborted' : null });
  };
  return { runCheck, release: () => gate.resolve(), started };
}

async function start(checks: CheckService): Promise<Report> {
  const started = await checks.start(request);
  assert.ok(started.ok);
  return started.report;
}

function ended(checks: CheckService, id: string): Promise<NumberedEvent[]> {
  return new Promise((resolve) => {
    const events: NumberedEvent[] = [];
    const stop = checks.watch(id, 0, (numbered) => {
      events.push(numbered);
      if (numbered.event.type === 'done') resolve(events);
    });
    assert.ok(stop, 'the check should be running');
  });
}

test('stores a running report at once and the finished one before anybody hears that it is done', async () => {
  const held = heldCheck();
  const { checks, saved } = service(held.runCheck);
  const report = await start(checks);
  assert.equal(report.state, 'running');
  assert.equal(saved.length, 1);
  const end = ended(checks, report.id);
  held.release();
  const events = await end;
  assert.deepEqual(
    saved.map((one) => one.state),
    ['running', 'done'],
  );
  const last = events.at(-1)?.event;
  assert.ok(last?.type === 'done');
  assert.equal(last.report.expiresAt, 'set by the store');
  assert.equal(checks.running(report.id), false);
});

test('plays back what a late listener missed, counted from 1', async () => {
  const held = heldCheck();
  const { checks } = service(held.runCheck);
  const { id } = await start(checks);
  const all: number[] = [];
  const rest: number[] = [];
  checks.watch(id, 0, ({ seq }) => all.push(seq));
  checks.watch(id, 1, ({ seq }) => rest.push(seq));
  const end = ended(checks, id);
  held.release();
  await end;
  assert.deepEqual(all, [1, 2]);
  assert.deepEqual(rest, [2]);
  assert.equal(
    checks.watch(id, 0, () => {}),
    null,
  );
});

test('our own bug still ends in a stored report and is reported', async () => {
  const { checks, saved, errors } = service(async () => {
    await new Promise((resolve) => setImmediate(resolve));
    throw new Error('a bug');
  });
  const { id } = await start(checks);
  await ended(checks, id);
  assert.equal(saved.at(-1)?.state, 'done');
  assert.equal(saved.at(-1)?.interrupted, 'aborted');
  assert.match(String(errors[0]), /a bug/);
});

test('runs a limited number at a time, queues a few more and turns the rest away', async () => {
  const held = heldCheck();
  const { checks } = service(held.runCheck, { concurrency: 1, queueLimit: 1 });
  const first = await start(checks);
  const second = await start(checks);
  assert.equal(second.state, 'pending');
  const turnedAway = await checks.start(request);
  assert.ok(!turnedAway.ok && turnedAway.reason === 'busy');
  assert.ok(turnedAway.retryMs > 0, 'and says after how long there may be room');
  assert.deepEqual(held.started, [first.id]);
  const end = ended(checks, second.id);
  held.release();
  await end;
  assert.deepEqual(held.started, [first.id, second.id]);
});

test('closing aborts what does not finish in time and stores it as aborted', async () => {
  const held = heldCheck();
  const { checks, saved } = service(held.runCheck, { concurrency: 1 });
  await start(checks);
  await start(checks);
  await checks.close(10);
  const final = saved.filter((report) => report.state === 'done');
  assert.deepEqual(
    final.map((report) => report.interrupted),
    ['aborted', 'aborted'],
  );
  assert.deepEqual(held.started.length, 1, 'a waiting check is not begun any more');
  assert.deepEqual(await checks.start(request), { ok: false, reason: 'closing' });
});

test('a cancelled check is not stored again', async () => {
  const held = heldCheck();
  const { checks, saved } = service(held.runCheck);
  const { id } = await start(checks);
  await checks.cancel(id);
  assert.equal(saved.length, 1);
  assert.equal(checks.running(id), false);
});

test('a check that ignores its end is not waited for, and nothing of it is stored later', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const deaf: RunCheck = async (asked, _parts, id, code) => {
    await promise;
    return sampleReport({ id, code, account: asked.account });
  };
  const { checks, saved } = service(deaf, { concurrency: 1, queueLimit: 0 });
  const { id } = await start(checks);
  await checks.cancel(id);
  assert.equal(checks.running(id), false);
  const next = await checks.start(request);
  assert.ok(!next.ok && next.reason === 'busy', 'it still takes its place');
  resolve();
  for (let turns = 0; turns < 20; turns += 1) await new Promise((done) => setImmediate(done));
  assert.deepEqual(
    saved.map(({ state }) => state),
    ['running'],
  );
  await checks.cancel((await start(checks)).id);
});

test('a store that fails at the start frees the place again', async () => {
  const held = heldCheck();
  let broken = true;
  const save = async (report: Report) => {
    if (broken) throw new Error('disk full');
    return report;
  };
  const { checks } = service(held.runCheck, { concurrency: 1, queueLimit: 0, save });
  await assert.rejects(checks.start(request), /disk full/);
  broken = false;
  const { id } = await start(checks);
  await checks.cancel(id);
});

test('a stopped check keeps its report, marked as ended early, and frees its place', async () => {
  const held = heldCheck();
  const { checks, saved } = service(held.runCheck, { concurrency: 1 });
  const first = await start(checks);
  const queued = await start(checks);
  await checks.stop(queued.id);
  assert.deepEqual([saved.at(-1)?.id, saved.at(-1)?.interrupted], [queued.id, 'aborted']);
  assert.deepEqual(held.started, [first.id]);
  await checks.stop(first.id);
  assert.deepEqual([saved.at(-1)?.id, saved.at(-1)?.interrupted], [first.id, 'aborted']);
  assert.equal(checks.running(first.id), false);
  await checks.stop('unknown');
  held.release();
  const next = await start(checks);
  assert.ok(held.started.includes(next.id));
});

test('a visitor holds half of the places, and the others go before the second check of one', async () => {
  const held = heldCheck();
  const { checks } = service(held.runCheck, { concurrency: 2 });
  const ask = async (visitor: string) => {
    const started = await checks.start(request, visitor);
    assert.ok(started.ok);
    return started.report;
  };
  const [first, second, third] = [await ask('a'), await ask('a'), await ask('a')];
  assert.deepEqual([first?.state, second?.state], ['running', 'pending'], 'a free place is left for others');
  const other = await ask('b');
  assert.equal(other.state, 'running');
  const late = await ask('c');
  assert.deepEqual(
    [late, second, third].map((report) => checks.placeOf(report?.id ?? '')),
    [1, 2, 3],
  );
  const places: number[] = [];
  checks.watch(third?.id ?? '', 0, ({ event }) => {
    if (event.type === 'waiting') places.push(event.place);
  });
  assert.deepEqual(places, [2, 3], 'the page hears of its place');
  held.release();
  await checks.close(1_000);
});

/** A check whose verdict stands, and which looks into the depth until its signal ends it. */
const decidesEarly: RunCheck = async (_request, _parts, id, code, onProgress, signal) => {
  const early = sampleReport({ id, code, state: 'running', verdict: 'works', decidedMs: 900 });
  onProgress({ type: 'decided', report: early });
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  return { ...early, interrupted: 'aborted' };
};

test('a verdict that stands before the end is stored before anybody hears of it', async () => {
  const { checks, saved } = service(decidesEarly);
  const { id } = await start(checks);
  const heard = Promise.withResolvers<Report>();
  checks.watch(id, 0, ({ event }) => event.type === 'decided' && heard.resolve(event.report));
  const decided = await heard.promise;
  assert.deepEqual([decided.state, decided.verdict, decided.decidedMs], ['running', 'works', 900]);
  assert.equal(saved.at(-1)?.decidedMs, 900);
  await checks.close(0);
  assert.deepEqual(
    saved.map(({ state }) => state),
    ['running', 'running', 'done'],
  );
  assert.equal(saved.at(-1)?.verdict, 'works');
});

test('a check that is deleted after its verdict is stored no more', async () => {
  const gate = Promise.withResolvers<void>();
  const runCheck: RunCheck = async (request, parts, id, code, onProgress, signal) => {
    await gate.promise;
    return decidesEarly(request, parts, id, code, onProgress, signal);
  };
  const { checks, saved } = service(runCheck);
  const { id } = await start(checks);
  const cancelled = checks.cancel(id);
  gate.resolve();
  await cancelled;
  assert.equal(saved.length, 1);
});
