import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english, german } from '../testing/english.ts';
import { sampleReport } from '../testing/sample-report.ts';
import { toChecked } from './view-checked.ts';

test('what was looked for is told in the language of the reader; a rule that is gone by its name', () => {
  const report = {
    ...sampleReport(),
    checked: { done: 2, fine: 2 },
    judged: { 'certificate-expired': ['check'], 'gone-rule': ['check'] },
  };

  const told = (words: typeof english) =>
    toChecked(words, report)?.places.flatMap(({ items }) => items.map(({ text }) => text));

  assert.deepEqual(told(english), ['The certificate has expired', 'gone rule']);
  assert.deepEqual(told(german), ['Das Zertifikat ist abgelaufen', 'gone rule']);
});

test('a report from before it was counted tells nothing of it', () => {
  const { checked, judged, ...before } = sampleReport();
  assert.equal(toChecked(english, before), null);
});
