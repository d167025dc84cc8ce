import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Provider } from '../model/provider.ts';
import { hostedServer, sampleProvider } from '../publish/sample-provider.ts';
import { readers } from '../readers/index.ts';
import { toldInEnglish } from '../testing/doctor-notes.ts';
import { doctorPatient } from '../testing/doctor-patient.ts';
import { signingFolder } from '../testing/profile-certificates.ts';
import type { ToldNote } from './note-words.ts';
import { output } from './output.ts';

const folder = await signingFolder();
after(() => folder.close());
const ec = await folder.issue('ec', 'ec');

async function notesOf(provider: Provider, env: Record<string, string> = {}): Promise<ToldNote[]> {
  const patient = doctorPatient(env, { provider });
  assert.deepEqual(patient.faults, []);
  return toldInEnglish(await output.ask(patient));
}

const usual = {
  incoming: [hostedServer('imap', 993), hostedServer('pop3', 995)],
  outgoing: [hostedServer('smtp', 465)],
};
const provider = (change: Partial<Provider> = {}) =>
  sampleProvider({ domains: ['example.test'], servers: usual, publish: { pacc: true }, ...change });
const textOf = (notes: readonly ToldNote[]) => notes.map(({ state, text }) => `${state}: ${text}`).join('\n');

test('every program takes from us what the provider file says', async () => {
  const text = textOf(await notesOf(provider()));
  for (const { id, name } of readers) assert.ok(id === 'apple-mail' || text.includes(name), name);
  assert.doesNotMatch(text, /^(fault|warning)/m);
  assert.match(
    text,
    /Apple devices, example\.test, by profile without a signature: IMAP mail\.example\.test:993/,
  );
  assert.match(text, /PACC.*IMAP mail\.example\.test:993, POP3 mail\.example\.test:995, SMTP mail/);
});

test('a signed profile is read through its signature', async () => {
  const env = { POSTHORN_PROFILE_CERT: ec.certificate, POSTHORN_PROFILE_KEY: ec.key };
  assert.match(textOf(await notesOf(provider(), env)), /^well: Apple devices, .*by signed profile: IMAP/m);
});

test('a domain with other letters, and a name that XML has to escape, change nothing', async () => {
  const name = 'Ann & Söhne <Hosting> "]]>"';
  const text = textOf(await notesOf(provider({ name, domains: ['xn--bcher-kva.test'] })));
  assert.doesNotMatch(text, /^(fault|warning)/m);
});

test('a program that signs in under another name than the provider wants is told', async () => {
  const change = { username: 'localpart' };
  const servers = {
    incoming: [hostedServer('imap', 993, change)],
    outgoing: [hostedServer('smtp', 465, change)],
  };
  const notes = await notesOf(provider({ servers }));
  const warned = textOf(notes.filter(({ state }) => state === 'warning'));
  assert.match(
    warned,
    /FairEmail takes something else .* it signs in at mail\.example\.test as postmaster@example\.test, where the user name is postmaster/,
  );
  assert.doesNotMatch(warned, /^warning: (Thunderbird \(computer\)|Outlook)/m);
});

test('programs that cannot use what is published are told', async () => {
  const servers = { incoming: [hostedServer('pop3', 995)], outgoing: [hostedServer('smtp', 465)] };
  const notes = await notesOf(provider({ servers, publish: { pacc: false } }));
  const warned = textOf(notes.filter(({ state }) => state === 'warning'));
  assert.match(warned, /Thunderbird \(Android\) finds nothing it can use/);
  assert.match(textOf(notes), /^well: .*Thunderbird \(computer\)/m);
});

test('a format that can name one half only is told', async () => {
  const servers = {
    incoming: [hostedServer('imap', 993)],
    outgoing: [hostedServer('smtp', 587, { security: 'starttls' })],
  };
  assert.match(textOf(await notesOf(provider({ servers }))), /^warning: .*\(PACC\).* for one direction/m);
});

test('of many domains the first few are read, and no domains are nothing to worry about', async () => {
  const domains = Array.from({ length: 9 }, (_, index) => `d${index}.test`);
  const text = textOf(await notesOf(provider({ domains })));
  assert.match(text, /d2\.test/);
  assert.match(text, /well: The other 6 domains get the same/);
  assert.deepEqual(
    (await notesOf(provider({ domains: [] }))).map(({ state }) => state),
    ['well'],
  );
});
