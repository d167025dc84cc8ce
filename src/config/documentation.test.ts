import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { providerSchema } from './provider-schema.ts';
import { settings } from './settings.ts';

const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');

test('every setting stands in the documentation with its words and its default', () => {
  for (const { name, doc, default: standard } of Object.values(settings)) {
    const row = `| \`${name}\` | ${standard === '' ? '' : `\`${standard}\``} | ${doc} |`.replace(
      '|  |',
      '| |',
    );
    assert.ok(page.includes(row), `docs/configuration.md lacks the row:\n${row}`);
  }
});

test('the documentation names no setting that does not exist', () => {
  const known = new Set<string>(Object.values(settings).map(({ name }) => name));
  for (const name of page.match(/POSTHORN_[A-Z0-9_]+/g) ?? []) assert.ok(known.has(name), name);
});

test('every key of the provider file stands in the documentation with its words', () => {
  const rows = rowsOf(z.toJSONSchema(providerSchema, { io: 'input', unrepresentable: 'any' }) as Schema, '');
  assert.ok(rows.length > 20);
  for (const row of rows) assert.ok(page.includes(row), `docs/configuration.md lacks the row:\n${row}`);
});

interface Schema {
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  /** Where a value may be written in several ways. */
  anyOf?: Schema[];
}

/** A table row for each key, such as `servers.incoming[].port`. */
function rowsOf(schema: Schema, path: string): string[] {
  const inside = Object.entries(schema.properties ?? {}).flatMap(([key, value]) =>
    rowsOf(value, path === '' ? key : `${path}.${key}`),
  );
  const objects = [schema.items, ...(schema.items?.anyOf ?? [])].filter(
    (one) => one?.properties !== undefined,
  );
  const items = objects.flatMap((one) => rowsOf({ properties: one?.properties ?? {} }, `${path}[]`));
  const own = path === '' || path.endsWith('[]') ? [] : [`| \`${path}\` | ${schema.description} |`];
  return [...own, ...inside, ...items];
}
