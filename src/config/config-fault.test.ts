import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig } from '../config.ts';
import { dictionary, english } from '../testing/english.ts';
import { faultWords } from './config-fault.ts';
import { settings } from './settings.ts';

const german = dictionary.words('de');

test('whatever setting is at fault, it is told with what was expected, in every language', () => {
  const expected = new Set<string>();
  for (const [setting, { name }] of Object.entries(settings)) {
    const fault = { name, setting, got: '"x"', choice: ['fatal', 'error'] };
    const [line, german_] = [faultWords(english, fault), faultWords(german, fault)];
    assert.match(line, new RegExp(`^${name}: expected [^{}]+, got "x"$`));
    assert.match(german_, new RegExp(`^${name}: Erwartet wird [^{}]+, angegeben ist "x"$`));
    expected.add(line.slice(name.length));
  }
  // A setting without words of its own would be told as another one; three are `on or off`.
  assert.equal(expected.size, Object.keys(settings).length - 2);
});

test('a file at fault is told in German, with its place', () => {
  const [fault] = readConfig({ POSTHORN_PROVIDER_FILE: '/does/not/exist' }).faults;
  assert.ok(fault);
  assert.match(
    faultWords(german, fault),
    /^POSTHORN_PROVIDER_FILE: Erwartet wird eine lesbare Anbieterdatei\. Aber: \/does\/not\/exist lässt sich nicht lesen/,
  );
});
