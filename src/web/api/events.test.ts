import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RunCheck } from '../../check/context/check-parts.ts';
import { deskApp } from '../../testing/desk-app.ts';
import { runsWell } from '../../testing/test-app.ts';

const server = { host: 'mail.example.org', port: 993, protocol: 'imap', security: 'tls' } as const;
const endpoint = { ...server, id: 'e1', source: 'typed' } as const;

/** Events of a stream by their number, once it has ended. */
function eventsIn(body: string): Map<number, { type: string }> {
  const found = body.matchAll(/^id: (\d+)\ndata: (.+)$/gm);
  return new Map([...found].map(([, seq, data]) => [Number(seq), JSON.parse(data ?? '')]));
}

async function open(t: { after: (work: () => unknown) => void }) {
  const gate = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const runCheck: RunCheck = async (request, parts, id, code, onProgress, signal) => {
    onProgress({ type: 'endpoint', endpoint });
    onProgress({
      type: 'step',
      endpoint: 'e1',
      attempt: 'a1',
      step: { name: 'tcp', startMs: 0, durationMs: 5 },
    });
    begun.resolve();
    await gate.promise;
    onProgress({ type: 'endpoint-done', endpoint: 'e1', outcome: 'done' });
    return await runsWell(request, parts, id, code, onProgress, signal);
  };
  const made = await deskApp(t, runCheck);
  const draft = {
    name: 'watcher',
    scopes: ['check', 'read'] as const,
    perMinute: 60,
    madeBy: '',
    expiresAt: null,
  };
  const { token } = await made.stores.apiKeys.make(draft);
  const headers = { authorization: `Bearer ${token.reveal()}` };
  const payload = { address: 'ann@example.org' };
  const started = await made.app.inject({ method: 'POST', url: '/api/v1/checks', headers, payload });
  const { events } = started.json() as { events: string };
  await begun.promise;
  const watch = (more: Record<string, string> = {}, url = events) =>
    made.app.inject({ url, headers: { ...headers, ...more } });
  return { ...made, gate, events, watch };
}

test('a program watches a check to its end, and goes on behind the last event it has', async (t) => {
  const { gate, watch, events } = await open(t);
  const whole = watch();
  const later = watch({ 'last-event-id': '1' });
  const byQuery = watch({}, `${events}?after=1`);
  gate.resolve();
  const [all, rest, same] = (await Promise.all([whole, later, byQuery])).map(({ body }) => eventsIn(body));
  const types = [...(all?.values() ?? [])].map(({ type }) => type);
  assert.deepEqual(types, ['endpoint', 'step', 'endpoint-done', 'done']);
  assert.deepEqual([...(rest?.keys() ?? [])], [...(all?.keys() ?? [])].slice(1));
  assert.deepEqual(same, rest);
});

test('who comes after the end hears of the end, and no number of the past is believed', async (t) => {
  const { gate, watch, checks } = await open(t);
  gate.resolve();
  await checks.close(1000);
  for (const seen of ['0', '3', '-1', 'x', '9e99', '']) {
    const { statusCode, body } = await watch({ 'last-event-id': seen });
    assert.equal(statusCode, 200);
    assert.deepEqual([...eventsIn(body).values()], [{ type: 'done' }], seen);
  }
});
