import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, test } from 'node:test';
import { parse as parsePlist } from 'plist';
import type { ProfileSigner } from '../../config/profile-signer.ts';
import { loadConfig } from '../../config.ts';
import { sampleProvider } from '../../publish/sample-provider.ts';
import { signingFolder } from '../../testing/profile-certificates.ts';
import { sampleReport } from '../../testing/sample-report.ts';
import { runsWell, testApp, testConfig } from '../../testing/test-app.ts';

const folder = await signingFolder();
after(() => folder.close());
const files = await folder.issue('setup', 'ec');
const real = loadConfig({
  POSTHORN_PROFILE_CERT: files.certificate,
  POSTHORN_PROFILE_KEY: files.key,
}).profileSigner;
assert.ok(real);
const signer = real;

async function start(profileSigner: ProfileSigner | null) {
  const config = { ...testConfig, provider: sampleProvider(), profileSigner };
  const { app, reports } = await testApp(runsWell, { config });
  const report = sampleReport();
  reports.set(report.id, report);
  return { app, paths: pathsFor(report.id), pages: pagesFor(report.id) };
}

const pathsFor = (id: string) => [
  '/apple/mail.mobileconfig?email=ann@example.test',
  '/setup/apple-mail/file?address=ann@example.test',
  '/setup/apple-mail-ios/file?address=ann@example.test',
  `/reports/${id}/clients/apple-mail/file`,
  `/reports/${id}/clients/apple-mail-ios/file`,
];
const pagesFor = (id: string) => [
  '/setup/apple-mail?address=ann@example.test',
  '/setup/apple-mail-ios?address=ann@example.test',
  `/reports/${id}/clients/apple-mail`,
];

const skip = spawnSync('openssl', ['version']).error ? 'openssl is not installed' : false;

test('every profile that is handed out is signed, and holds the unsigned one byte for byte', {
  skip,
}, async () => {
  const signed = await start(signer);
  const unsigned = await start(null);
  const verify = ['cms', '-verify', '-binary', '-inform', 'DER', '-purpose', 'any', '-CAfile', files.root];
  for (const url of signed.paths) {
    const reply = await signed.app.inject({ url });
    assert.equal(reply.headers['content-type'], 'application/x-apple-aspen-config', url);
    assert.match(String(reply.headers['content-disposition']), /^attachment; filename="?mail\.mobileconfig/);
    const { status, stdout, stderr } = spawnSync('openssl', verify, { input: reply.rawPayload });
    assert.equal(status, 0, String(stderr));
    const plain = await unsigned.app.inject({ url });
    assert.ok(stdout.equals(plain.rawPayload), url);
    assert.match(
      String((parsePlist(String(stdout)) as Record<string, unknown>).PayloadIdentifier),
      /^posthorn/,
    );
    if (spawnSync('plistutil', ['--version']).error) continue;
    assert.equal(spawnSync('plistutil', ['-i', '-', '-o', '/dev/null'], { input: stdout }).status, 0);
  }
});

test('the page says that a profile is not signed only where that is so', async () => {
  const signed = await start(signer);
  const unsigned = await start(null);
  for (const url of signed.pages) {
    const shown = await signed.app.inject({ url });
    assert.equal(shown.statusCode, 200, url);
    assert.doesNotMatch(shown.body, /Not Signed/);
    assert.match((await unsigned.app.inject({ url })).body, /Not Signed/);
  }
});

test('one profile is signed once, whoever asks how often; others are never taken for it', async () => {
  const contents: string[] = [];
  const counting = {
    ...signer,
    sign: (content: string) => {
      contents.push(content);
      return signer.sign(content);
    },
  };
  const { app } = await start(counting);
  const ask = (name: string) => app.inject({ url: `/apple/mail.mobileconfig?email=${name}@example.test` });
  const [first, second] = await Promise.all([ask('ann'), ask('ann')]);
  assert.ok(first.rawPayload.equals(second.rawPayload));
  const again = await ask('ann');
  assert.equal(again.headers.etag, first.headers.etag);
  assert.equal(contents.length, 1);
  const other = await ask('bob');
  assert.ok(!other.rawPayload.equals(first.rawPayload) && other.rawPayload.includes('bob@example.test'));
  assert.deepEqual(
    contents.map((content) => content.includes('bob@')),
    [false, true],
  );
});

test('once the certificate has ended, profiles go out unsigned, and the page says so', async () => {
  const { app, paths, pages } = await start({ ...signer, validUntil: new Date(Date.now() - 1) });
  for (const url of paths) assert.match((await app.inject({ url })).body, /^<\?xml/);
  for (const url of pages) assert.match((await app.inject({ url })).body, /Not Signed/);
});

test('files of other programs are never signed', async () => {
  const { app } = await start(signer);
  const url = '/setup/msmtp/file?address=ann@example.test';
  const reply = await app.inject({ url });
  const plain = await (await start(null)).app.inject({ url });
  assert.deepEqual([reply.statusCode, plain.statusCode], [200, 200]);
  assert.equal(reply.body, plain.body);
});
