import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../model/finding.ts';
import { rules } from '../rules/index.ts';
import { english, german } from '../testing/english.ts';
import { exampleReport } from '../testing/example-report.ts';
import { entriesOf } from '../testing/message-entries.ts';
import { variantsOf } from '../testing/message-variants.ts';
import { stepFaults } from '../testing/step-faults.ts';
import { customerAnswer } from './desk-texts.ts';
import { endpointOf, whoActs, wordsOf } from './find-words.ts';

/** Words that send a customer of the provider away to the provider, in a text that the provider itself writes. */
const sendsAway = {
  en: /\b(?:your|the|this|whether) provider\b|provider[’']s|send this report|the operator of this service/i,
  de: /\b(?:ihr|ihre[nmrs]?|der|den|dem|des|diese[rnms]?|vom|beim|zum) (?:Anbieter|Betreiber)|Bericht an |mit diesem Bericht/i,
};
const offersHelp = { en: /\b(?:we|our|us)\b|\breply\b/i, de: /\b(?:wir|uns|unsere[rnms]?)\b|antworten Sie/i };

for (const words of [english, german]) {
  const tag = words.language.tag as 'en' | 'de';
  const entries = entriesOf(tag);
  test(`${tag}: no answer of a provider tells its customer to contact the provider, whatever was found`, () => {
    const faults = new Set<string>();
    let read = 0;
    let ours = 0;
    for (const rule of rules) {
      const variants = variantsOf(entries, rule.id, /^(?:title|steps-)/);
      const told = variants.map(({ writer: _writer, hosted: _hosted, runs: _runs, ...args }) => args);
      for (const args of new Map(told.map((one) => [JSON.stringify(one), one])).values())
        for (const source of ['typed', 'provider'] as const) {
          const { severity, id: code } = rule;
          const finding: Finding = { code, severity, args, endpoint: 'e1', evidence: [] };
          const endpoints = exampleReport().endpoints.map((one) => ({ ...one, source }));
          const report = exampleReport({
            ...{ verdict: 'broken', incoming: 'broken', findings: [finding], endpoints },
            diagnosis: { code, endpoint: 'e1' },
          });
          const actor = whoActs(report, finding);
          const text = customerAnswer(words, report, { link: 'https://posthorn.example.org/reports/x' });
          read += 1;
          const away = sendsAway[tag].exec(text)?.[0];
          if (away !== undefined) faults.add(`${code} (${actor}): “${away}” in ${text}`);
          if (actor !== 'provider') continue;
          ours += 1;
          const plain = wordsOf(words, report, finding).steps.join(' ');
          if (sendsAway[tag].test(plain) && !offersHelp[tag].test(text.split('\n').slice(4).join(' ')))
            faults.add(`${code}: nothing that we do in ${text}`);
          const { account } = report;
          const context = { account, endpoint: endpointOf(report, finding), writer: { hostsDomain: true } };
          for (const fault of stepFaults(words, { code, args }, context)) faults.add(`${code}: ${fault}`);
        }
    }
    assert.deepEqual([...faults], []);
    assert.ok(read > rules.length && ours > 50, `${read} answers were read, ${ours} of them about us`);
  });
}
