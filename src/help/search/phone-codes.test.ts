import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { neutralProvider } from '../../model/provider.ts';
import { loadHelp } from '../help-library.ts';

const contentDir = fileURLToPath(new URL('../../../content', import.meta.url));
const help = await loadHelp(contentDir, neutralProvider);

test('the search finds the article of a phone code, however it is written', () => {
  for (const typed of ['T16', 't16', 't 16', 'T-16', 'what is T16?'])
    assert.equal(help.search(typed)[0]?.url, '/help/certificate-expired', typed);
});
