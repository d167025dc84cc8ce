import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brandSheet, contrast, parseColour } from './brand-colours.ts';

const paper = [250, 247, 241] as const;
const card = [26, 32, 42] as const;

test('any accent can be read on our paper and its own text on it, in light and dark', () => {
  for (const accent of ['#0b5', '#ffff00', '#000', '#fff', '#7f7f7f', '#1d4e89', '#e0a100']) {
    const sheet = brandSheet(accent) ?? '';
    const colours = [...sheet.matchAll(/#[0-9a-f]{6}/g)].map(([hex]) => parseColour(hex));
    const [light, lightInk, dark, darkInk] = colours;
    assert.ok(light && lightInk && dark && darkInk, accent);
    assert.ok(contrast(light, paper) >= 4.5, `${accent} on light paper`);
    assert.ok(contrast(dark, card) >= 4.5, `${accent} on dark paper`);
    assert.ok(contrast(light, lightInk) >= 4.5, `text on ${accent}, light`);
    assert.ok(contrast(dark, darkInk) >= 4.5, `text on ${accent}, dark`);
  }
});

test('no colour, or no colour at all, changes nothing', () => {
  for (const accent of ['', 'red', '#12', '#1234567', 'url(x)'])
    assert.equal(brandSheet(accent), null, accent);
});
