// A reporter for node --test: one line of JSON for each test that failed, and one with the totals of the run.
import { relative } from 'node:path';

/** Yields `{ file, name }` for each failed test of its own (not for those that hold others), and `{ totals }` at the end. */
export default async function* failuresReporter(events) {
  for await (const { type, data } of events) {
    if (type === 'test:fail' && isItself(data)) {
      const file = data.file === undefined ? '' : relative(process.cwd(), data.file);
      yield `${JSON.stringify({ file, name: data.name })}\n`;
    }
    // The summary of the whole run has no file; those of the single files come before it.
    if (type === 'test:summary' && data.file === undefined)
      yield `${JSON.stringify({ totals: { ...data.counts, duration_ms: data.duration_ms } })}\n`;
  }
}

function isItself({ details }) {
  return details?.error?.failureType !== 'subtestsFailed';
}
