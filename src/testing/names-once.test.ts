import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { protocols } from '../model/protocols.ts';
import { sources } from '../model/sources.ts';

const src = resolve(import.meta.dirname, '..');

/** Where a protocol may be called by its name: its own rooms, tests, and what a mail program has of its own. */
const rooms = /^(?:model|protocols|testing|clients\/programs)\//;

const program = 'a mail program by its own rules, which know these protocols and no others';
/** What is left elsewhere, with the number of places and the reason. A new place asks the table in `model/protocols.ts` instead. */
const left: Record<string, [count: number, reason: string]> = {
  'clients/apple-profile.ts': [1, 'the profile of Apple devices has a word for each protocol'],
  'clients/mutt-config.ts': [4, program],
  'decode/find-quoted-words.ts': [1, 'words without a number are those of SMTP: nobody else is quoted so'],
  'decode/find-replies.ts': [5, 'told by the form of a reply in a text, before anything else is known of it'],
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
  'publish/render-autoconfig.ts': [1, 'the format has an element for POP3'],
  'rules/login/sieve-works.ts': [1, 'the finding of this protocol'],
};

/** The same of sources: their own rooms, and what a mail program has of its own. */
const sourceRooms = /^(?:model|testing|readers|clients\/programs|discovery)\//;
const practice = 'practice servers are in this process: another way leads there';
const typed = 'what the user typed, as opposed to what anybody else named';
const autoconfig = 'about the autoconfig file, which is asked in ways of its own';
const exchanger = 'a mail exchanger takes mail from other servers, without a login';
const leftOfSources: typeof left = {
  'check/questions/ask-neighbour.ts': [1, practice],
  'check/questions/ask-round-trip.ts': [1, practice],
  'check/plan/make-plan.ts': [1, typed],
  'check/context/place.ts': [1, practice],
  'check/run/gather.ts': [1, typed],
  'check/run/looks.ts': [1, 'the DNS answers before any place on the web can'],
  'check/plan/suggest-hosts.ts': [1, typed],
  'clients/sample-settings.ts': [1, 'settings for tests'],
  'clients/used-servers.ts': [1, 'says who vouches for the settings: the provider whose servers they are'],
  'rules/actors.ts': [1, 'the domain is one that the provider hosts: its owner has nothing to do'],
  'rules/discovery/autoconfig-needs-address.ts': [1, autoconfig],
  'rules/discovery/autoconfig-refused.ts': [1, autoconfig],
  'rules/discovery/autoconfig-unreachable.ts': [1, autoconfig],
  'rules/discovery/publishing.ts': [1, 'written down, but for the customers of one provider only'],
  'rules/login/login-not-offered.ts': [1, exchanger],
  'rules/sending/port-25-for-sending.ts': [1, exchanger],
  'desk/start-rerun.ts': [1, typed],
  'web/check-form.ts': [1, typed],
  'web/heard-records.ts': [1, 'what the DNS would say, as the look at it finds it'],
  'web/provider-settings.ts': [1, 'settings out of the provider file'],
};

test('protocols are told apart by their table; what is left elsewhere is listed with its reason', () => {
  const name = new RegExp(`['"](?:${protocols.join('|')})['"]`, 'g');
  assert.deepEqual(named(name, rooms), countsOf(left));
});

test('sources are told apart by their table; what is left elsewhere is listed with its reason', () => {
  const name = new RegExp(
    `source\\S* (?:=|!)== '(?:${sources.join('|')})'|source: '(?:${sources.join('|')})'`,
    'g',
  );
  assert.deepEqual(named(name, sourceRooms), countsOf(leftOfSources));
});

/** How often each file outside of some rooms holds such a name. */
function named(name: RegExp, except: RegExp): Record<string, number> {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !except.test(file),
  );
  const found = files.toSorted().flatMap((file) => {
    const count = readFileSync(resolve(src, file), 'utf8').match(name)?.length ?? 0;
    return count === 0 ? [] : [[file, count] as const];
  });
  return Object.fromEntries(found);
}

function countsOf(list: typeof left): Record<string, number> {
  return Object.fromEntries(Object.entries(list).map(([file, [count]]) => [file, count]));
}
