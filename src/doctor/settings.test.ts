import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Config } from '../config.ts';
import { hostedServer, sampleProvider } from '../publish/sample-provider.ts';
import { toldInEnglish } from '../testing/doctor-notes.ts';
import { doctorPatient } from '../testing/doctor-patient.ts';
import { signingFolder } from '../testing/profile-certificates.ts';
import type { ToldNote } from './note-words.ts';
import { settings, tellCertificates } from './settings.ts';

const folder = await signingFolder();
after(() => folder.close());

async function notesOf(env: Record<string, string>, change: Partial<Config> = {}): Promise<ToldNote[]> {
  return toldInEnglish(await settings.ask(doctorPatient(env, change)));
}

async function said(env: Record<string, string>, change: Partial<Config> = {}): Promise<string> {
  const notes = await notesOf(env, change);
  return notes.map(({ state, text, fix = '' }) => `${state}: ${text} ${fix}`).join('\n');
}

test('without a setting, and with good ones, all is well', async () => {
  assert.match(await said({}), /^well: No setting is given/);
  assert.match(await said({ POSTHORN_PORT: '3001', POSTHORN_DNS: '127.0.0.1:53' }), /^well: 2 settings read/);
});

test('every fault is told, not only the first', async () => {
  const notes = await notesOf({ POSTHORN_PORT: 'many', POSTHORN_DNS: 'nowhere', POSTHORN_DEMO: 'maybe' });
  assert.deepEqual(
    notes.map(({ text }) => text.split(':')[0]),
    ['POSTHORN_PORT', 'POSTHORN_DNS', 'POSTHORN_DEMO'],
  );
  assert.ok(notes.every(({ state, means }) => state === 'fault' && means === 'The service does not start.'));
});

test('a provider file that is none, or has a slip, is told with its place', async () => {
  const broken = folder.write('broken.json', '{ "name": ');
  const slip = folder.write(
    'slip.json',
    '{ "name": "A", "servers": { "incoming": [{ "protocol": "imap" }] }, "nmae": 1 }',
  );
  assert.match(
    await said({ POSTHORN_PROVIDER_FILE: broken }),
    /fault: POSTHORN_PROVIDER_FILE: .*is not JSON/,
  );
  assert.match(await said({ POSTHORN_PROVIDER_FILE: slip }), /servers\.incoming\[0\]\.host.*nmae/s);
  assert.match(await said({ POSTHORN_PROVIDER_FILE: '/does/not/exist' }), /cannot be read/);
  assert.match(await said({ POSTHORN_PROVIDER_FILE: '/tmp' }), /cannot be read/);
});

test('a slip in the name of a setting is noticed', async () => {
  const cases = [
    ['POSTHORN_PROVIDER', 'POSTHORN_PROVIDER_FILE'],
    ['POSTHORN_RATELIMIT', 'POSTHORN_RATE_LIMIT'],
    ['POSTHORN_BASEURL', 'POSTHORN_BASE_URL'],
    ['POSTHORN_LOGLEVEL', 'POSTHORN_LOG_LEVEL'],
    ['POSTHORN_DATADIR', 'POSTHORN_DATA_DIR'],
  ] as const;
  for (const [wrong, right] of cases) {
    const text = await said({ [wrong]: 'x' });
    assert.ok(
      text.startsWith(`warning: ${wrong} is no setting`) && text.includes(`Perhaps ${right} is`),
      text,
    );
  }
  assert.match(await said({ POSTHORN_FOO: 'x' }), /Take it out/);
});

test('no password of an address is shown', async () => {
  const secrets = [
    { POSTHORN_DATABASE_URL: 'postgres://posthorn:hunter2@db.example.test/posthorn' },
    { POSTHORN_DATABASE_URL: 'postgres://db.example.test/posthorn?password=hunter2' },
    { POSTHORN_DATABASE_URL: `postgres://posthorn:${'hunter2'.repeat(30)}@db.example.test/posthorn` },
    { POSTHORN_SMTP_URL: 'mail.example.test/?user=ann&password=hunter2' },
    { POSTHORN_SMTP_URL: 'smtp://ann:hunter2@mail.example.test/path' },
    { POSTHORN_BASE_URL: 'https://admin:hunter2@check.example.test' },
    { POSTHORN_BASE_URL: 'https://admin:hunter2@x@check.example.test/path' },
  ];
  for (const env of secrets) {
    const text = await said(env as Record<string, string>);
    assert.match(text, /^fault: POSTHORN_/);
    assert.ok(!text.includes('hunter2'), text);
  }
});

test('a certificate of profiles that has ended, or ends soon, is told', async () => {
  const ended = await folder.issue('ended', 'ec', [10, -1]);
  const env = { POSTHORN_PROFILE_CERT: ended.certificate, POSTHORN_PROFILE_KEY: ended.key };
  assert.match(await said(env), /fault: POSTHORN_PROFILE_CERT: .*ended on/);
  const validUntil = new Date('2030-06-15T00:00:00Z');
  const signer = { validUntil, sign: async () => Buffer.alloc(0) };
  const at = (date: string) => tellCertificates({ profileSigner: signer, extraRoots: [] }, new Date(date));
  assert.deepEqual(at('2030-01-01'), []);
  assert.deepEqual([at('2030-06-01')[0]?.state, at('2030-06-16')[0]?.state], ['warning', 'fault']);
});

test('what was allowed by a slip deserves a look', async () => {
  const text = await said({
    ...{ POSTHORN_ALLOW_NETWORKS: '0.0.0.0/0', POSTHORN_ALLOW_PORTS: '*', POSTHORN_TRUST_PROXY: 'on' },
    ...{ NODE_ENV: 'production', POSTHORN_DEMO: 'on' },
  });
  assert.equal(text.split('\n').filter((line) => line.startsWith('warning: ')).length, 5);
});

test('a provider file that offers nothing to anybody is told', async () => {
  const bare = { incoming: [hostedServer('imap', 143, { security: 'none' })], outgoing: [] };
  assert.match(
    await said({}, { provider: sampleProvider({ servers: bare }) }),
    /fault: .*no encrypted server/,
  );
  assert.match(
    await said({}, { provider: sampleProvider({ domains: [] }) }),
    /warning: .*servers, and no domains/,
  );
  const brand = { accent: '', logo: 'no-such-file.svg' };
  assert.match(await said({}, { provider: sampleProvider({ brand }) }), /logo no-such-file\.svg is not in/);
});
