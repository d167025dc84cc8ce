import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meaningIds } from '../decode/meanings.ts';
import { rules } from '../rules/index.ts';
import { shapesOf, speakingFiles } from '../testing/message-entries.ts';
import { type Language, languages } from './languages.ts';
import { allVariables } from './message-shape.ts';

const isFalse = ({ state }: Language) => state === 'accented' || state === 'mirrored';
const [first, ...others] = languages.filter((language) => !isFalse(language)) as [Language, ...Language[]];
const { shapes: ours, faults } = shapesOf(first.tag);
const functions = ['NUMBER', 'DATETIME', 'LIST', 'COUNT', 'DATE', 'TIME', 'BYTES', 'DURATION'];
const files = speakingFiles();

test('there are messages, and they can be read', () => {
  assert.ok(ours.size > 50);
  assert.deepEqual(faults, []);
});

for (const { tag } of [first, ...others]) {
  test(`${tag}: what messages refer to is there`, () => {
    const { shapes } = shapesOf(tag);
    const missing = [...shapes.values()].flatMap(({ place, references, functions: called }) => [
      ...references
        .filter((reference) => !has(reference, shapes))
        .map((reference) => `${place}: no ${reference}`),
      ...called.filter((name) => !functions.includes(name)).map((name) => `${place}: no ${name}()`),
    ]);
    assert.deepEqual(missing, []);
  });
}

function has(reference: string, shapes: typeof ours): boolean {
  const [id = '', attribute] = reference.split('.');
  const shape = shapes.get(id);
  if (shape === undefined) return false;
  return attribute === undefined ? shape.hasText : shape.attributes.includes(attribute);
}

for (const { tag, state } of others) {
  test(`${tag}: every message, with the same attributes and arguments`, () => {
    const { shapes, faults: own } = shapesOf(tag);
    assert.deepEqual(own, []);
    const wrong: string[] = [];
    for (const [id, shape] of ours) {
      if (shape.isPart) continue;
      const other = shapes.get(id);
      if (other === undefined) {
        // What is begun says the rest in English.
        if (state !== 'begun') wrong.push(`${shape.place}: ${id} is missing`);
      } else {
        const differ = (what: string, one: readonly string[], another: readonly string[]) => {
          const more = another.filter((name) => !one.includes(name));
          const less = one.filter((name) => !another.includes(name));
          if (more.length + less.length > 0)
            wrong.push(`${other.place}: ${id} differs in ${what}: ${[...more, ...less].join(', ')}`);
        };
        differ('attributes', shape.attributes, other.attributes);
        differ('arguments', allVariables(shape, ours), allVariables(other, shapes));
        if (shape.hasText !== other.hasText) wrong.push(`${other.place}: ${id} differs in having a text`);
      }
    }
    for (const [id, { place, isPart }] of shapes)
      if (!isPart && !ours.has(id)) wrong.push(`${place}: ${id} is unknown in ${first.tag}`);
    assert.deepEqual(wrong, []);
  });
}

test('every message that code asks for is there', () => {
  const missing = files.flatMap(({ name, text }) => {
    const asked = text.matchAll(
      /(?:\.message|\bsay|\bmarkup|\btell(?=\('(?:note|detail)-))\(\s*(?:words,\s*)?['`]([a-z][a-z0-9-]*)(?:\.([a-z0-9-]+))?(?:['`]|\.\$\{)/g,
    );
    // Programs name fields by an attribute: 'thunderbird-fields.port'.
    const named = text.matchAll(/'((?:[a-z0-9]+-)+(?:fields|security))\.([a-z0-9-]+)'/g);
    return [
      ...[...asked, ...named].flatMap(([, id = '', attribute]) => {
        const known = ours.get(id);
        if (known === undefined) return [`${name}: ${id}`];
        return attribute === undefined || known.attributes.includes(attribute)
          ? []
          : [`${name}: ${id}.${attribute}`];
      }),
    ];
  });
  assert.deepEqual(missing, []);
});

test('no message is left over', () => {
  const named = new Set([...rules.map(({ id }) => id), ...meaningIds.map((id) => `decode-${id}`)]);
  for (const { text } of files)
    for (const [, id = ''] of text.matchAll(/['"`]([a-z][a-z0-9-]*)(?:\.[a-z0-9-]+)?(?:['"`]|\.\$\{)/g))
      named.add(id);
  for (const { tag } of [first, ...others])
    for (const { references } of shapesOf(tag).shapes.values())
      for (const reference of references) named.add(reference.split('.')[0] ?? '');
  const unused = [...ours.values()].filter(({ id }) => !named.has(id));
  assert.deepEqual(
    unused.map(({ place, id }) => `${place}: ${id}`),
    [],
  );
});

test('a rule has all its words', () => {
  const wrong = rules.flatMap(({ id, severity }) => {
    const attributes = ours.get(id)?.attributes;
    // What is well is nothing that is looked for.
    return ['title', 'why', 'steps-1', ...(severity === 'ok' ? [] : ['looked'])]
      .filter((name) => !attributes?.includes(name))
      .map((name) => `${id} lacks .${name}`);
  });
  assert.deepEqual(wrong, []);
});
