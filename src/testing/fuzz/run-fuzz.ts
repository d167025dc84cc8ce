import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fuzz, keptInputs, tryInput } from './fuzz.ts';
import { targets } from './targets.ts';

/**
 * `npm run fuzz [COUNT] [SEED]`: a million inputs at all readers of foreign text, after those that failed once; then the whole hostile
 * matrix, of which `npm test` runs a share.
 */
const [count = '1000000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const began = performance.now();
const again = keptInputs().flatMap(({ target: name, input }) => {
  const target = targets.find((one) => one.name === name);
  const failure = target === undefined ? null : tryInput(target, Buffer.from(input, 'base64'));
  return failure === null ? [] : [failure];
});
const { tried, failures } = fuzz(Number(count), Number(seed));
const seconds = (performance.now() - began) / 1000;
const all = [...again, ...failures];
for (const { target, why } of all.slice(0, 50)) process.stdout.write(`${target}: ${why}\n`);
process.stdout.write(
  `${tried} inputs at ${targets.length} readers, seed ${seed}, ${seconds.toFixed(0)} s: ${failures.length} failed, ${again.length} of those that failed once fail again.\n`,
);
if (all.length > 0) {
  const file = join(mkdtempSync(join(tmpdir(), 'posthorn-fuzz-')), 'failures.json');
  writeFileSync(file, JSON.stringify(all, null, 2));
  process.stdout.write(
    `The inputs are in ${file}. Put them into src/testing/fuzz/kept-inputs.json, and mend the reader.\n`,
  );
  process.exitCode = 1;
}
const matrix = new URL('../hostile-matrix.test.ts', import.meta.url).pathname;
const ran = spawnSync(process.execPath, ['--test', '--test-force-exit', matrix], {
  ...{ env: { ...process.env, HOSTILE_MATRIX: 'whole' }, stdio: 'inherit' },
});
if (ran.status !== 0) process.exitCode = 1;
