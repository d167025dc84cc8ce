import { fuzz, keptInputs, tryInput } from './fuzz.ts';
import { targets } from './targets.ts';

/** `npm run fuzz [COUNT] [SEED]`: a million inputs at all readers of foreign text, after those that failed once. */
const [count = '1000000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const began = performance.now();
const again = keptInputs().flatMap(({ target: name, input }) => {
  const target = targets.find((one) => one.name === name);
  const failure = target === undefined ? null : tryInput(target, Buffer.from(input, 'base64'));
  return failure === null ? [] : [failure];
});
const { tried, failures } = fuzz(Number(count), Number(seed));
const seconds = (performance.now() - began) / 1000;
for (const failure of [...again, ...failures].slice(0, 50))
  process.stdout.write(`${JSON.stringify(failure)}\n`);
process.stdout.write(
  `${tried} inputs at ${targets.length} readers, seed ${seed}, ${seconds.toFixed(0)} s: ${failures.length} failed, ${again.length} of those that failed once fail again.\n`,
);
if (failures.length + again.length > 0) {
  process.stdout.write(
    'Put their lines (target and input) into src/testing/fuzz/kept-inputs.json, and mend the reader.\n',
  );
  process.exitCode = 1;
}
