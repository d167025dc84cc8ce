import { foreignReaders } from '../src/testing/foreign-readers.ts';
import { workOf } from '../src/testing/work-of.ts';

/**
 * What every reader of strangers' text costs at the most that may reach it, at half and at a quarter of that, in processor time. Prints
 * the ratios for the text that costs each reader most: a linear reader stays near 2 and 4.
 */
for (const { name, most, texts, read } of foreignReaders) {
  const [quarters, halves, wholes] = [most / 4, most / 2, most].map((length) => texts(length)) as [
    string[],
    string[],
    string[],
  ];
  const costs: { text: string; once: number; twice: number; fourfold: number }[] = [];
  for (const [index, text] of wholes.entries()) {
    const once = await workOf(() => read(quarters[index] ?? ''));
    const twice = await workOf(() => read(halves[index] ?? ''));
    const fourfold = await workOf(() => read(text));
    costs.push({ text: JSON.stringify(text.slice(0, 40)), once, twice, fourfold });
  }
  const worst = costs.toSorted((a, b) => b.fourfold - a.fourfold)[0];
  if (worst === undefined) continue;
  const { text, once, twice, fourfold } = worst;
  const ratios = `${(twice / once).toFixed(1)} ${(fourfold / once).toFixed(1)}`;
  console.log(
    `${name.padEnd(22)} ${String(most / 1024).padStart(5)} KiB ${(fourfold / 1000).toFixed(1).padStart(8)} ms  x2 x4: ${ratios.padEnd(10)} ${text}`,
  );
}
