import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLValidator } from 'fast-xml-parser';
import type { Report } from '../../model/report.ts';
import { deskApp } from '../../testing/desk-app.ts';
import { dictionary, english } from '../../testing/english.ts';
import { sampleReport } from '../../testing/sample-report.ts';
import { runsWell } from '../../testing/test-app.ts';
import { drawBadge } from './draw-badge.ts';

const id = 'report-of-somebody-001';

async function open(t: { after: (work: () => unknown) => void }, change: Partial<Report> = {}) {
  const made = await deskApp(t, runsWell);
  const createdAt = new Date(made.clock.now).toISOString();
  await made.stores.reports.save({ ...sampleReport({ id, createdAt, ...change }), expiresAt: null });
  const own = `/reports/${id}/privacy`;
  const allow = (may: string) => made.post(`/reports/${id}/badge`, { may }, null);
  const pathOn = async () =>
    /src="(\/badge\/[\w-]+\.svg)"/.exec((await made.get(own, null)).body)?.[1] ?? null;
  return { ...made, allow, pathOn };
}

test('a badge is there once its owner allows it, and gone when they take it back', async (t) => {
  const { app, allow, pathOn } = await open(t);
  assert.equal(await pathOn(), null);
  assert.equal((await allow('perhaps')).statusCode, 400);
  assert.equal((await allow('yes')).statusCode, 303);
  const path = await pathOn();
  assert.ok(path !== null);
  await allow('yes');
  assert.equal(await pathOn(), path, 'a second click changes nothing that was copied');
  const picture = await app.inject({ url: path });
  assert.equal(picture.statusCode, 200);
  assert.match(String(picture.headers['content-type']), /^image\/svg\+xml/);
  assert.equal(picture.headers['cross-origin-resource-policy'], 'cross-origin');
  assert.match(String(picture.headers['cache-control']), /^public, max-age=\d+$/);
  assert.match(picture.body, /receiving and sending work/);
  // Whoever sees the picture learns neither the address nor the way to the report.
  assert.doesNotMatch(picture.body + path, new RegExp(`ann@|${id}|PH-`));
  const german = await app.inject({ url: `${path}?lang=de`, headers: { 'accept-language': 'de' } });
  assert.equal(german.statusCode, 200);
  assert.equal((await allow('no')).statusCode, 303);
  assert.equal((await app.inject({ url: path })).statusCode, 404);
});

test('a badge goes with its report, and nobody guesses one', async (t) => {
  const { app, allow, pathOn, stores, clock } = await open(t);
  await allow('yes');
  const path = (await pathOn()) ?? '';
  for (const other of ['/badge/x.svg', `/badge/${id}.svg`, path.replace('.svg', ''), '/badge/..%2f.svg'])
    assert.equal((await app.inject({ url: other })).statusCode, 404, other);
  clock.now = new Date(clock.now.getTime() + 400 * 86_400_000);
  assert.equal((await app.inject({ url: path })).statusCode, 404, 'expired');
  clock.now = new Date();
  await stores.reports.delete(id);
  assert.equal((await app.inject({ url: path })).statusCode, 404, 'deleted');
  assert.equal((await allow('yes')).statusCode, 404);
});

test('a report that is not finished has no badge', async (t) => {
  const { allow, get } = await open(t, { state: 'running' });
  assert.equal((await allow('yes')).statusCode, 503);
  assert.doesNotMatch((await get(`/reports/${id}/privacy`, null)).body, /id="badge"/);
});

test('the picture is sound for every outcome, in every language, whatever the service is called', () => {
  for (const words of [english, dictionary.words('de')])
    for (const verdict of ['works', 'works-with-warnings', 'broken', 'not-tested'] as const)
      for (const incoming of ['works', 'broken', 'not-tested'] as const)
        for (const service of ['', 'Example & Söhne <"hosting\'">']) {
          const ended = {
            createdAt: '2026-12-01T08:00:00.000Z',
            verdict,
            incoming,
            outgoing: 'works' as const,
          };
          const svg = drawBadge(words, service, ended);
          assert.equal(XMLValidator.validate(svg), true, svg);
          assert.match(svg, /2026/);
          assert.doesNotMatch(svg, /\{|undefined|null/);
        }
});
