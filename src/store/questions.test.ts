import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { titleOf } from '../model/question.ts';
import type { Questions } from './questions.ts';
import { openStores, type Stores } from './sqlite-store.ts';

const dayMs = 86_400_000;
const draft = { text: 'Can I bring my domain?', email: 'Ann@example.org', language: 'en', mayPublish: true };

describe('questions in the store', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'questions-'));
  let stores: Stores;
  let questions: Questions;
  let moment = Date.parse('2026-11-01T12:00:00Z');
  before(async () => {
    stores = await openStores({ dataDir, retentionDays: 30, now: () => new Date(moment) });
    questions = stores.questions;
  });
  beforeEach(async () => {
    for (const state of ['open', 'answered', 'published', 'declined'] as const)
      for (const { key } of await questions.list(state, 100)) await questions.deleteByKey(key);
  });
  after(async () => {
    await stores.reports.close();
    rmSync(dataDir, { recursive: true });
  });

  test('one is asked, answered, published and withdrawn; what is published is what was approved', async () => {
    const { id, key } = await questions.ask(draft);
    assert.match(id, /^[A-Za-z0-9_-]{22}$/);
    assert.match(key, /^[a-z2-9]{10}$/);
    const text = { question: 'Can I bring my domain?', answer: '**Yes.**', language: 'de' };
    assert.equal(await questions.publish(key, text), false, 'without an answer');
    assert.equal(await questions.answer(key, 'Yes, Ann.'), 'kept');
    const before = await questions.publishedStamp();
    assert.equal(await questions.publish(key, text), true);
    const stamp = await questions.publishedStamp();
    assert.notEqual(stamp, before);
    const asked = await questions.get(id);
    assert.equal(asked?.answer, 'Yes, Ann.');
    const [shown] = await questions.published();
    assert.deepEqual([shown?.question, shown?.answer, shown?.language], [text.question, text.answer, 'de']);
    assert.equal(await questions.decline(key, ''), false, 'what everybody reads is withdrawn first');
    assert.equal(await questions.withdraw(key), true);
    assert.deepEqual(await questions.published(), []);
    assert.notEqual(await questions.publishedStamp(), stamp);
    assert.equal((await questions.byKey(key))?.state, 'answered');
    assert.equal(await questions.get(key), null, 'the public name opens nothing private');
  });

  test('whose asker does not want that is never published', async () => {
    const { key } = await questions.ask({ ...draft, mayPublish: false });
    await questions.answer(key, 'Yes.');
    assert.equal(await questions.publish(key, { question: 'q', answer: 'a', language: 'en' }), false);
  });

  test('lists come in pages, and a page begins behind the last one of the page before', async () => {
    for (let count = 0; count < 5; count += 1) await questions.ask({ ...draft, text: `Number ${count}?` });
    moment += 1000;
    await questions.ask({ ...draft, text: 'Last?' });
    const first = await questions.list('open', 4);
    const last = first[3];
    const second = await questions.list('open', 4, last);
    assert.equal(first.length, 4);
    assert.deepEqual(
      second.map(({ text }) => text).filter((text) => first.some((one) => one.text === text)),
      [],
    );
    assert.equal(second.at(-1)?.text, 'Last?');
    assert.deepEqual(await questions.count(), { open: 6, answered: 0, published: 0, declined: 0 });
  });

  test('an address is forgotten with all that was asked with it, whatever its case, and nothing else', async () => {
    const kept = await questions.ask({ ...draft, email: '' });
    const { key } = await questions.ask(draft);
    await questions.answer(key, 'Yes.');
    await questions.publish(key, { question: 'q', answer: 'a', language: 'en' });
    await questions.ask(draft);
    assert.equal((await questions.ofAddress('ann@EXAMPLE.org')).length, 2);
    assert.equal(await questions.deleteByAddress(''), 0);
    assert.equal(await questions.deleteByAddress('ann@EXAMPLE.org'), 2);
    assert.notEqual(await questions.get(kept.id), null);
    assert.deepEqual(await questions.published(), []);
  });

  test('what is old goes; of published ones all that nobody may read', async () => {
    const open = await questions.ask(draft);
    const shown = await questions.ask(draft);
    await questions.answer(shown.key, 'Yes, Ann.');
    await questions.publish(shown.key, { question: 'May one?', answer: 'Yes.', language: 'en' });
    const stamp = await questions.publishedStamp();
    moment += 31 * dayMs;
    assert.equal(await questions.get(open.id), null, 'even before it is deleted');
    assert.equal(await questions.purge(new Date(moment)), 2);
    assert.equal(await questions.purge(new Date(moment)), 0);
    assert.equal(await questions.publishedStamp(), stamp);
    assert.equal((await questions.published())[0]?.question, 'May one?');
    assert.equal((await questions.byKey(shown.key))?.text, '', 'staff can still withdraw it');
    assert.equal(await questions.deleteByAddress(draft.email), 0, 'nobody knows any more who asked');
  });
});

test('the title of a question is what it asks', () => {
  assert.equal(titleOf('Hello there. I have two shops.\nCan I use both? Thanks.'), 'Can I use both?');
  assert.equal(titleOf('just a  line'), 'just a line');
  assert.ok(titleOf('x'.repeat(4000)).length <= 110);
  assert.equal(titleOf(''), '');
});
