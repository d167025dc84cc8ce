import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { inspect } from 'node:util';
import { ConfigError, loadConfig } from '../config.ts';
import { english } from '../testing/english.ts';
import { signingFolder } from '../testing/profile-certificates.ts';

const folder = await signingFolder();
after(() => folder.close());
const ec = await folder.issue('ec', 'ec');
const rsa = await folder.issue('rsa', 'rsa-2048');
const ended = await folder.issue('ended', 'ec', [10, -1]);
const early = await folder.issue('early', 'ec', [-1, 10]);

const env = (certificate: string, key: string) => ({
  POSTHORN_PROFILE_CERT: certificate,
  POSTHORN_PROFILE_KEY: key,
});

function faultOf(variables: Record<string, string>): string {
  try {
    loadConfig(variables);
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.told(english);
  }
  assert.fail('the configuration was taken');
}

const noOpenssl = spawnSync('openssl', ['version']).error ? 'openssl is not installed' : false;
const openssl = (args: string[], input: Buffer) => spawnSync('openssl', args, { input });
const contents = ['<plist>Ünïcode\r\n\n\0</plist>', 'x'.repeat(200_000)];

for (const [kind, files] of Object.entries({ ec, rsa })) {
  test(`openssl accepts what the ${kind} key signed, and gives the very bytes back`, {
    skip: noOpenssl,
  }, async () => {
    const { profileSigner } = loadConfig(env(files.certificate, files.key));
    assert.ok(profileSigner);
    for (const content of contents) {
      const signed = await profileSigner.sign(content);
      const verify = [
        'cms',
        '-verify',
        '-binary',
        '-inform',
        'DER',
        '-purpose',
        'any',
        '-CAfile',
        files.root,
      ];
      const { status, stdout, stderr } = openssl(verify, signed);
      assert.equal(status, 0, String(stderr));
      assert.ok(stdout.equals(Buffer.from(content)));
      const changed = Buffer.from(signed);
      const at = signed.length - 5;
      changed[at] = (changed[at] ?? 0) ^ 1;
      assert.notEqual(openssl(verify, changed).status, 0);
    }
  });

  test(`the ${kind} message holds the chain, SHA-256 and definite lengths only`, {
    skip: noOpenssl,
  }, async () => {
    const { profileSigner } = loadConfig(env(files.certificate, files.key));
    const signed = (await profileSigner?.sign(contents[0] ?? '')) ?? Buffer.alloc(0);
    const shown = openssl(['cms', '-cmsout', '-print', '-noout', '-inform', 'DER'], signed).stdout.toString();
    assert.equal(shown.match(/d\.certificate:/g)?.length, 2);
    assert.match(shown, /digestAlgorithm: *\n? *algorithm: sha256/);
    for (const name of ['contentType', 'signingTime', 'messageDigest'])
      assert.ok(shown.includes(`object: ${name} `), name);
    const structure = openssl(['asn1parse', '-inform', 'DER'], signed).stdout.toString();
    assert.ok(structure.includes('SEQUENCE') && !structure.includes('l=inf'));
  });
}

test('the signer knows when its certificate ends', () => {
  const { profileSigner } = loadConfig(env(ec.certificate, ec.key));
  const leaf = new X509Certificate(readFileSync(ec.certificate));
  assert.deepEqual(profileSigner?.validUntil, leaf.validToDate);
  assert.equal(loadConfig({}).profileSigner, null);
});

test('the key is in no print of the configuration', () => {
  const config = loadConfig(env(rsa.certificate, rsa.key));
  const secret = readFileSync(rsa.key, 'utf8').split('\n')[3] ?? '';
  assert.ok(secret.length > 40);
  const printed = inspect(config, { depth: 9, showHidden: true }) + JSON.stringify(config);
  assert.ok(!printed.includes(secret) && !printed.includes('PRIVATE KEY'));
});

const keyFile = (name: string, options: object) => {
  const { privateKey } = generateKeyPairSync('ed25519');
  return folder.write(name, privateKey.export({ type: 'pkcs8', format: 'pem', ...options }));
};
const refused: [string, Record<string, string>, RegExp][] = [
  ['a certificate alone', { POSTHORN_PROFILE_CERT: ec.certificate }, /^POSTHORN_PROFILE_KEY: .*got nothing$/],
  ['a key alone', { POSTHORN_PROFILE_KEY: ec.key }, /^POSTHORN_PROFILE_CERT: .*got nothing$/],
  [
    'the key of another certificate',
    env(ec.certificate, rsa.key),
    /^POSTHORN_PROFILE_KEY: .*another certificate$/,
  ],
  ['the chain before the leaf', env(ec.root, ec.key), /^POSTHORN_PROFILE_KEY: .*another certificate$/],
  [
    'an ended certificate',
    env(ended.certificate, ended.key),
    /^POSTHORN_PROFILE_CERT: .*ended on \d{4}-\d\d-\d\d$/,
  ],
  [
    'an early certificate',
    env(early.certificate, early.key),
    /^POSTHORN_PROFILE_CERT: .*begins on \d{4}-\d\d-\d\d$/,
  ],
  ['a missing key file', env(ec.certificate, '/does/not/exist'), /^POSTHORN_PROFILE_KEY: .*cannot be read/],
  ['a missing certificate file', env('/does/not/exist', ec.key), /^POSTHORN_PROFILE_CERT: /],
  ['a certificate as key', env(ec.certificate, ec.certificate), /^POSTHORN_PROFILE_KEY: .*no private key/],
  ['an unusual key', env(ec.certificate, keyFile('ed.key', {})), /^POSTHORN_PROFILE_KEY: .*neither RSA/],
  [
    'a key with a passphrase',
    env(ec.certificate, keyFile('locked.key', { cipher: 'aes-256-cbc', passphrase: 'tiger-lily' })),
    /^POSTHORN_PROFILE_KEY: .*passphrase/,
  ],
];

for (const [what, variables, message] of refused) {
  test(`${what} is refused by name`, () => {
    const fault = faultOf(variables);
    assert.match(fault, message);
    assert.ok(!fault.includes('\n') && !fault.includes('PRIVATE KEY'));
  });
}
