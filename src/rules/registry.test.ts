import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { actors } from '../model/actor.ts';
import { legs } from '../model/legs.ts';
import { phoneCodeOf } from '../model/phone-codes.ts';
import { sources } from '../model/sources.ts';
import { englishWords } from '../testing/english-words.ts';
import { healthyCheck, healthyPop3 } from '../testing/healthy-facts.ts';
import { actorsOf } from './actors.ts';
import { rules } from './index.ts';
import type { Rule } from './rule.ts';

const here = new URL('.', import.meta.url);
const articles = new URL('../../content/help/en/findings/', here);
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

interface RuleFile {
  folder: string;
  file: string;
  exportName: string;
  rule: Rule;
}

const ruleFiles = (await Promise.all(folders.map(readFolder))).flat();
const known = new Set(ruleFiles.map(({ rule }) => rule.id));

async function readFolder(folder: string): Promise<RuleFile[]> {
  const files = readdirSync(new URL(`${folder}/`, here)).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'index.ts',
  );
  const found = await Promise.all(
    files.map(async (file) => {
      const exported: Record<string, unknown> = await import(new URL(`${folder}/${file}`, here).href);
      return Object.entries(exported)
        .filter((entry): entry is [string, Rule] => isRule(entry[1]))
        .map(([exportName, rule]) => ({ folder, file, exportName, rule }));
    }),
  );
  return found.flat();
}

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'judge' in value && 'explains' in value;
}

function camelCase(id: string): string {
  return id.replace(/-(.)/g, (_match, letter: string) => letter.toUpperCase());
}

test('the folders hold rules', () => {
  assert.ok(ruleFiles.length > 40);
});

test('every rule of the registry comes from a file of its own, once', () => {
  assert.deepEqual(rules.map(({ id }) => id).toSorted(), [...known].toSorted());
});

for (const { folder, file, exportName, rule } of ruleFiles) {
  test(`${folder}/${file}: file, export and id are one name`, () => {
    assert.equal(rule.id, basename(file, '.ts'));
    assert.equal(exportName, camelCase(rule.id));
  });

  test(`${rule.id} stands in the registry`, () => {
    assert.ok(
      rules.some(({ id }) => id === rule.id),
      `add it to src/rules/${folder}/index.ts`,
    );
  });

  test(`${rule.id} says which leg of the way mail travels it is about`, () => {
    const named = rules.find(({ id }) => id === rule.id)?.legs;
    const list = typeof named === 'function' ? named({}) : named;
    assert.ok(list && list.length > 0, 'name `legs`, or give the stage one in its index.ts');
    for (const leg of list) assert.ok(['to-server', ...legs].includes(leg), leg);
  });

  test(`${rule.id} says who has to act, whatever its arguments`, () => {
    const among = actorsOf(rule);
    for (const one of among) assert.ok(actors.includes(one), one);
    if (typeof rule.actor !== 'object') return;
    assert.ok(among.length > 1, 'one actor needs no choice');
    const servers = sources.map((source) => ({ source, port: 25 }));
    for (const server of [...servers, null]) assert.ok(among.includes(rule.actor.choose({}, server)));
  });

  test(`${rule.id} has a code for the phone`, () => {
    assert.match(
      phoneCodeOf(rule.id) ?? '',
      /^[CTLSMDRPHX]\d\d$/,
      'add the next of its stage to model/phone-codes.ts',
    );
  });

  test(`${rule.id} has a test beside it`, () => {
    assert.ok(existsSync(new URL(`${folder}/${rule.id}.test.ts`, here)));
  });

  test(`${rule.id} explains only codes that exist`, () => {
    assert.deepEqual(
      rule.explains.filter((code) => code !== '*' && !known.has(code)),
      [],
    );
  });

  test(`${rule.id} has words even where arguments or the endpoint are missing`, () => {
    const { account } = healthyCheck();
    for (const endpoint of [null, healthyPop3()]) {
      const { title, why, fix } = englishWords(rule, {}, { account, endpoint });
      for (const text of [title, why, fix]) assert.ok(text.trim().length > 10);
    }
  });

  test(`${rule.id} has a help article`, () => {
    assert.ok(existsSync(new URL(`${rule.id}.md`, articles)), `write content/help/en/findings/${rule.id}.md`);
  });
}
