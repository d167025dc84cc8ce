import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newReportId } from './new-report-id.ts';

test('the address of a report has 128 bits, and no two are the same', () => {
  const ids = Array.from({ length: 2000 }, newReportId);
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) {
    assert.match(id, /^[\w-]+$/);
    assert.ok(Buffer.from(id, 'base64url').length >= 16, id);
  }
});
