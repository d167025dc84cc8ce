import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foreignReaders } from './foreign-readers.ts';
import { workOf } from './work-of.ts';

/** Four times the text may cost twice what a linear reader needs for it: memory, and the warming up of code, are not linear. */
const mostRatio = 8;
/** Microseconds below which nothing can be said of a ratio, and nothing needs to be. */
const worthMeasuring = 20_000;

/** Rounds until a machine that is busy with other things has had a quiet moment. A quadratic reader needs 16 times the work in each. */
const rounds = 6;

async function leastWork(run: () => unknown): Promise<number> {
  const tries = [];
  for (let times = 0; times < 3; times += 1) tries.push(await workOf(run));
  return Math.min(...tries);
}

for (const { name, most, texts, read } of foreignReaders) {
  test(`${name}: four times the text costs no more than ${mostRatio} times the work`, async () => {
    const [shorter, longer] = [most / 16, most / 4].map((length) => texts(length));
    for (const [index, text] of (longer ?? []).entries()) {
      if ((await workOf(() => read(text))) < worthMeasuring) continue;
      const measured: string[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const once = Math.max(await leastWork(() => read(shorter?.[index] ?? '')), worthMeasuring / 4);
        const fourfold = await leastWork(() => read(text));
        if (fourfold <= mostRatio * once) break;
        measured.push(`${fourfold} µs for ${once} µs`);
      }
      assert.ok(measured.length < rounds, `${measured.join(', ')}: ${JSON.stringify(text.slice(0, 60))}`);
    }
  });
}
