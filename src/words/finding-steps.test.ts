import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../rules/index.ts';
import { english, german } from '../testing/english.ts';
import { healthyCheck, healthyPop3 } from '../testing/healthy-facts.ts';
import { entriesOf } from '../testing/message-entries.ts';
import { variantsOf } from '../testing/message-variants.ts';
import { stepFaults } from '../testing/step-faults.ts';
import { findingWords } from './finding-words.ts';

const context = { account: healthyCheck().account, endpoint: healthyPop3() };

for (const words of [english, german]) {
  const { tag } = words.language;
  const entries = entriesOf(tag);
  test(`${tag}: every remedy is steps that can be followed, whatever the arguments`, () => {
    let read = 0;
    const faults = new Set<string>();
    for (const { id: code, severity } of rules)
      for (const args of variantsOf(entries, code, /^steps-/)) {
        read += 1;
        for (const fault of stepFaults(words, { code, args }, context)) faults.add(`${code}: ${fault}`);
        const isToMend = severity === 'problem' || severity === 'warning';
        const steps = findingWords(words, { code, args }, context)?.steps ?? [];
        if (isToMend && steps.length === 0) faults.add(`${code}: no step for ${JSON.stringify(args)}`);
      }
    assert.deepEqual([...faults], []);
    assert.ok(read > 2 * rules.length, `only ${read} variants were read`);
  });
}
