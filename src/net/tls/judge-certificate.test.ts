import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type CertificateCase, judgeCertificate } from './judge-certificate.ts';
import { makeCertificate, makeChain, type TestCertificate } from './test-certificates.ts';
import { createTrustStore } from './trust-store.ts';

const day = 86_400_000;
const now = new Date();
let chain: Awaited<ReturnType<typeof makeChain>>;

before(async () => {
  chain = await makeChain();
});

function judge(sent: TestCertificate[], roots: TestCertificate[], change: Partial<CertificateCase> = {}) {
  return judgeCertificate({
    sent: sent.map(({ der }) => der),
    sentIsExact: true,
    name: 'mail.example.test',
    store: createTrustStore(roots.map(({ pem }) => pem)),
    now,
    node: { authorized: false, code: 'CERT_HAS_EXPIRED' }, // leaves the verdict to us
    ...change,
  });
}

describe('chain', () => {
  test('a good chain is verified and tidy', () => {
    const verdict = judge([chain.leaf, chain.middle], [chain.root], {
      node: { authorized: true, code: null },
    });
    assert.deepEqual(verdict.errors, []);
    assert.equal(verdict.verified, true);
    assert.deepEqual(verdict.chainUntidy, []);
    assert.equal(verdict.chainSent, 2);
    assert.deepEqual(
      verdict.chain.map(({ subject }) => subject),
      ['CN=mail.example.test', 'O=Test Trust, CN=Test Issuing'],
    );
  });

  test('a missing intermediate makes the chain incomplete', () => {
    assert.deepEqual(judge([chain.leaf], [chain.root]).errors, ['chain-incomplete']);
    assert.deepEqual(judge([chain.leaf], []).errors, ['chain-incomplete']);
  });

  test('a complete chain to a root that is not ours has an unknown authority', () => {
    assert.deepEqual(judge([chain.leaf, chain.middle], []).errors, ['authority-unknown']);
    assert.deepEqual(judge([chain.leaf, chain.middle, chain.root], []).errors, ['authority-unknown']);
  });

  test('a gap above a sent intermediate is a gap where its organisation is a known authority', async () => {
    const sibling = await makeCertificate({ name: 'CN=Other Top, O=Test Trust', isAuthority: true });
    assert.deepEqual(judge([chain.leaf, chain.middle], [sibling]).errors, ['chain-incomplete']);
  });

  test('a lone leaf below an issuer that calls itself a root has an unknown authority', async () => {
    const root = await makeCertificate({ name: 'CN=Home Root CA', isAuthority: true });
    const leaf = await makeCertificate({ name: 'CN=x', issuer: root, dns: ['mail.example.test'] });
    assert.deepEqual(judge([leaf], []).errors, ['authority-unknown']);
    assert.deepEqual(judge([leaf], [root]).errors, []);
  });

  test('a self-signed leaf is that and nothing more, and good when it is a root of ours', async () => {
    const own = await makeCertificate({ name: 'CN=mail.example.test', dns: ['mail.example.test'] });
    assert.deepEqual(judge([own], []).errors, ['self-signed']);
    assert.deepEqual(judge([own], [own]).errors, []);
  });

  test('an issuer of the same name with another key does not count', async () => {
    const impostor = await makeCertificate({
      name: chain.middle.name,
      isAuthority: true,
      issuer: chain.root,
    });
    const verdict = judge([chain.leaf, impostor], [chain.root]);
    assert.deepEqual(verdict.errors, ['chain-incomplete']);
    assert.deepEqual(verdict.chainUntidy, ['unrelated']);
  });

  test('two authorities that certify each other end somewhere', async () => {
    const one = await makeCertificate({ name: 'CN=One', isAuthority: true });
    const two = await makeCertificate({ name: 'CN=Two', isAuthority: true, issuer: one });
    const verdict = judge([two, one, two], []);
    assert.ok(verdict.errors.includes('authority-unknown'));
  });
});

describe('dates and name', () => {
  test('all errors show at once', async () => {
    const old = await makeCertificate({
      name: 'CN=old',
      dns: ['other.test'],
      from: new Date(now.getTime() - 9 * day),
      to: new Date(now.getTime() - day),
    });
    const { errors, verified } = judge([old], []);
    assert.deepEqual(errors, ['expired', 'name-mismatch', 'self-signed']);
    assert.equal(verified, false);
  });

  test('an expired intermediate counts, and dates are held against the given time', () => {
    const later = new Date(now.getTime() + 30 * day);
    const earlier = new Date(now.getTime() - 30 * day);
    assert.deepEqual(judge([chain.leaf, chain.middle], [chain.root], { now: later }).errors, ['expired']);
    assert.deepEqual(judge([chain.leaf, chain.middle], [chain.root], { now: earlier }).errors, [
      'not-yet-valid',
    ]);
  });

  test('a date that cannot be read does not pass', async () => {
    const to = new Date('2031-05-06T07:08:09Z');
    const leaf = await makeCertificate({ name: 'CN=x', dns: ['mail.example.test'], to });
    leaf.der.write('319906070809Z', leaf.der.indexOf('310506070809Z'), 'latin1'); // month 99
    assert.ok(judge([leaf], []).errors.includes('expired'));
  });

  test('an expired intermediate between valid ones counts', async () => {
    const expired = { from: new Date(now.getTime() - 9 * day), to: new Date(now.getTime() - day) };
    const middle = await makeCertificate({ name: 'CN=M', isAuthority: true, issuer: chain.root, ...expired });
    const leaf = await makeCertificate({ name: 'CN=x', issuer: middle, dns: ['mail.example.test'] });
    assert.deepEqual(judge([leaf, middle], [chain.root]).errors, ['expired']);
  });

  const covered = ['mail.example.test', 'MAIL.Example.Test', 'mail.example.test.', 'a.wild.example.test'];
  const addresses = ['192.0.2.7', '2001:db8::7', '[2001:DB8:0::7]'];
  for (const name of [...covered, ...addresses]) {
    test(`covers ${name}`, () =>
      assert.deepEqual(judge([chain.leaf, chain.middle], [chain.root], { name }).errors, []));
  }
  for (const name of [
    'example.test',
    '.example.test',
    'a.b.wild.example.test',
    '192.0.2.8',
    '2001:db8::8',
    '',
    'mail example',
    '\0',
  ]) {
    test(`does not cover ${JSON.stringify(name)}`, () =>
      assert.deepEqual(judge([chain.leaf, chain.middle], [chain.root], { name }).errors, ['name-mismatch']));
  }
});

describe('what node says', () => {
  const complaint = (code: string) =>
    judge([chain.leaf, chain.middle], [chain.root], { node: { authorized: false, code } });

  test('a complaint that we do not know keeps the connection unverified', () => {
    assert.deepEqual(complaint('INVALID_PURPOSE').errors, ['authority-unknown']);
    assert.deepEqual(complaint('CERT_REVOKED').errors, ['authority-unknown']);
    assert.deepEqual(complaint('ERROR_IN_CERT_NOT_AFTER_FIELD').errors, ['expired']);
    assert.equal(complaint('CERT_CHAIN_TOO_LONG').verified, false);
  });

  test('without the exact chain, its word on trust counts', () => {
    const guess = (code: string) =>
      judge([chain.leaf], [], { sentIsExact: false, node: { authorized: false, code } }).errors;
    assert.deepEqual(guess('UNABLE_TO_GET_ISSUER_CERT_LOCALLY'), ['authority-unknown']);
    assert.deepEqual(guess('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), ['chain-incomplete']);
  });
});

describe('order', () => {
  const untidy = (...sent: TestCertificate[]) => judge(sent, [chain.root]).chainUntidy;

  test('names what is untidy', async () => {
    const stranger = await makeCertificate({ name: 'CN=Stranger', isAuthority: true });
    const { leaf, middle, root } = chain;
    assert.deepEqual(untidy(leaf, middle, root), ['root-sent']);
    assert.deepEqual(untidy(leaf, root, middle), ['out-of-order', 'root-sent']);
    assert.deepEqual(untidy(leaf, middle, middle), ['duplicate']);
    assert.deepEqual(untidy(leaf, leaf, middle), ['duplicate']);
    assert.deepEqual(untidy(leaf, stranger, middle), ['unrelated']);
    assert.deepEqual(untidy(leaf, stranger, stranger, root, middle), [
      'out-of-order',
      'duplicate',
      'root-sent',
      'unrelated',
    ]);
  });

  test('bytes that are no certificate are unrelated, and a leaf like that is never verified', () => {
    const sent = [chain.leaf.der, Buffer.from('nonsense'), chain.middle.der];
    const verdict = judge([], [chain.root], { sent });
    assert.deepEqual([verdict.errors, verdict.chainUntidy, verdict.chainSent], [[], ['unrelated'], 3]);
    const node = { authorized: true, code: null };
    assert.equal(judge([], [chain.root], { sent: [Buffer.from('x')], node }).verified, false);
    assert.equal(judge([], [chain.root], { sent: [], node }).certificate, null);
  });
});
