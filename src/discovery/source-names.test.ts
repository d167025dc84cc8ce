import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPublished, sources } from '../model/sources.ts';
import { dictionary } from '../testing/english.ts';

for (const tag of ['en', 'de'])
  test(`${tag}: every place where settings are published has a name in the findings about it`, () => {
    const words = dictionary.words(tag);
    const names = (source: string) => [
      words.message('published-source', { item: source }),
      words.message('naming-source', { part1: source, part2: 'mail.example.test', part3: null }),
    ];
    const unknown = names('no-such-source');
    for (const source of sources.filter(isPublished))
      for (const [index, name] of names(source).entries())
        assert.notEqual(name, unknown[index], `${source}: locales/${tag}/findings-discovery.ftl`);
  });
