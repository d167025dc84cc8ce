import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { protocols } from '../model/protocols.ts';

const src = resolve(import.meta.dirname, '..');

/** Where a protocol may be called by its name: its own rooms, tests, and what a mail program has of its own. */
const rooms = /^(?:model|protocols|testing|clients\/programs)\//;

const program = 'a mail program by its own rules, which know these protocols and no others';
/** What is left elsewhere, with the number of places and the reason. A new place asks the table in `model/protocols.ts` instead. */
const left: Record<string, [count: number, reason: string]> = {
  'check/ask-injection.ts': [1, 'to move to the protocol'],
  'clients/apple-profile.ts': [1, 'the profile of Apple devices has a word for each protocol'],
  'clients/mutt-config.ts': [11, program],
  'practice/accounts.ts': [24, 'the practice servers: data, each names what it speaks'],
  'publish/sample-provider.ts': [7, 'a provider for tests'],
  'readers/android-config.ts': [6, program],
  'readers/apple-profile.ts': [3, program],
  'readers/delta-chat-config.ts': [10, program],
  'readers/delta-chat.ts': [2, program],
  'readers/evolution.ts': [6, program],
  'readers/fairemail-config.ts': [6, program],
  'readers/fairemail.ts': [6, program],
  'readers/kmail.ts': [5, program],
  'readers/nextcloud-mail.ts': [4, program],
  'readers/outlook.ts': [3, program],
  'readers/thunderbird-autodiscover.ts': [3, program],
  'readers/thunderbird-config.ts': [9, program],
  'rules/login/refusal-cause.ts': [1, 'to move to the capabilities'],
};

test('protocols are told apart by their table; what is left elsewhere is listed with its reason', () => {
  const name = new RegExp(`['"](?:${protocols.join('|')})['"]`, 'g');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !rooms.test(file),
  );
  const found = files.toSorted().flatMap((file) => {
    const count = readFileSync(resolve(src, file), 'utf8').match(name)?.length ?? 0;
    return count === 0 ? [] : [[file, count] as const];
  });
  assert.deepEqual(
    Object.fromEntries(found),
    Object.fromEntries(Object.entries(left).map(([file, [count]]) => [file, count])),
  );
});
