import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brandSheet, contrast, parseColour } from './brand-colours.ts';

const tokens = readFileSync(new URL('../../public/css/10-tokens.css', import.meta.url), 'utf8');
const [lightTokens = '', darkTokens = ''] = tokens.split('@media');

/** The colours that text in the accent stands on: the card, the paper, and the grounds of notes. */
function grounds(theme: string): (readonly [name: string, colour: readonly [number, number, number]])[] {
  return ['paper', 'card', 'mute-bg'].map((name) => {
    const [, hex = ''] = new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(theme) ?? [];
    return [name, parseColour(hex) ?? assert.fail(name)] as const;
  });
}

const docs = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
const [, ownAccent = ''] = /"accent": "(#[0-9a-f]+)"/.exec(docs) ?? [];
const accents = [
  '#0b5',
  '#ffff00',
  '#000',
  '#fff',
  '#7f7f7f',
  '#1d4e89',
  '#e0a100',
  '#f0f',
  '#0ff',
  ownAccent,
];

for (const accent of accents)
  test(`${accent} can be read on every ground, and its own text on it, in light and dark`, () => {
    const sheet = brandSheet(accent) ?? '';
    const colours = [...sheet.matchAll(/#[0-9a-f]{6}/g)].map(([hex]) => parseColour(hex));
    const [light, lightInk, dark, darkInk] = colours;
    assert.ok(light && lightInk && dark && darkInk);
    for (const [name, ground] of grounds(lightTokens))
      assert.ok(contrast(light, ground) >= 4.5, `light ${name}`);
    for (const [name, ground] of grounds(darkTokens))
      assert.ok(contrast(dark, ground) >= 4.5, `dark ${name}`);
    assert.ok(contrast(light, lightInk) >= 4.5, 'text on it, light');
    assert.ok(contrast(dark, darkInk) >= 4.5, 'text on it, dark');
  });

test('the accent of the documentation is shown as it stands there, on light paper', () => {
  const [hex = ''] = /#[0-9a-f]{6}/.exec(brandSheet(ownAccent) ?? '') ?? [];
  assert.equal(hex, ownAccent);
});

test('no colour, or no colour at all, changes nothing', () => {
  for (const accent of ['', 'red', '#12', '#1234567', 'url(x)'])
    assert.equal(brandSheet(accent), null, accent);
});
