import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { until, within } from './until.ts';

const never = new Promise<string>(() => {});

test('work that ends first is told, and nothing stays behind on the signal', async () => {
  const { signal } = new AbortController();
  assert.equal(await until(signal, Promise.resolve('done')), 'done');
  assert.equal(await within(600_000, Promise.resolve('done')), 'done');
  assert.equal(getEventListeners(signal, 'abort').length, 0);
});

test('a signal that ends, or ended before, ends the wait', async () => {
  const over = new AbortController();
  const waiting = until(over.signal, never);
  over.abort();
  assert.equal(await waiting, null);
  assert.equal(await until(over.signal, never), null);
});

test('a time limit ends the wait', async () => {
  assert.equal(await within(1, never), null);
});

test('work that fails fails the wait, and late failures trouble nobody', async () => {
  const { signal } = new AbortController();
  await assert.rejects(until(signal, Promise.reject(new Error('broken'))), /broken/);
  await assert.rejects(within(600_000, Promise.reject(new Error('broken'))), /broken/);
  const late = Promise.withResolvers<string>();
  assert.equal(await within(1, late.promise), null);
  late.reject(new Error('nobody waits'));
  await wait(1);
});

test('in the grace behind a signal work can still tell what it has', async () => {
  const over = new AbortController();
  const work = Promise.withResolvers<string>();
  const waiting = until(over.signal, work.promise, 600_000);
  over.abort();
  await wait(1);
  work.resolve('some of it');
  assert.equal(await waiting, 'some of it');
  assert.equal(await until(over.signal, never, 1), null);
});
