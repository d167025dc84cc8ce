import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createAuthority, issueCertificate, keyToPem, toPem } from '../practice/certificates.ts';
import { catchMail, type MailCatcher } from '../testing/mail-catcher.ts';
import { mailTrouble, sendMailBy, verifyMailWay } from './send-mail.ts';
import { readSmtpUrl, type SmtpTarget } from './smtp-target.ts';

const mail = { to: 'ann@example.org', subject: 'An answer', text: 'Yes.\n', purpose: 'test' };
const targetOf = (url: string) => readSmtpUrl(url) as SmtpTarget;
const wayTo = (url: string, extraRoots: string[] = []) => ({
  ...{ target: targetOf(url), from: 'help@example.test', extraRoots, ehloName: 'posthorn.invalid' },
});

test('an address of a server is read, or refused', () => {
  assert.deepEqual(readSmtpUrl('smtp://relay.test'), {
    ...{ host: 'relay.test', port: 25, secure: false, auth: null },
  });
  assert.deepEqual(readSmtpUrl('smtps://ann%40example.org:a%2Fb@mail.test'), {
    ...{ host: 'mail.test', port: 465, secure: true, auth: { user: 'ann@example.org', pass: 'a/b' } },
  });
  assert.equal(targetOf('smtp://u:p@mail.test').port, 587);
  assert.equal(targetOf('smtp://[::1]:2525').host, '::1');
  for (const text of [
    ...['http://mail.test', 'mail.test', 'smtp://', 'smtp://user@mail.test', 'smtp://mail.test/path'],
    ...['smtp://mail.test?tls.rejectUnauthorized=false', 'smtp://u:%zz@mail.test'],
  ])
    assert.equal(readSmtpUrl(text), undefined, text);
});

describe('mail over a real server', () => {
  let catcher: MailCatcher;
  let secured: MailCatcher;
  let root: string;
  before(async () => {
    const now = new Date();
    const authority = await createAuthority('Mailer', now);
    const to = new Date(now.getTime() + 86_400_000);
    const issued = await issueCertificate(authority, { names: ['127.0.0.1'], from: now, to });
    root = toPem(authority.root);
    const [key, cert] = [await keyToPem(issued), toPem(issued, authority.issuing)];
    [catcher, secured] = await Promise.all([catchMail(), catchMail({ key, cert, disabledCommands: [] })]);
  });
  after(() => Promise.all([catcher.close(), secured.close()]));

  test('what was typed can add neither header nor recipient', async () => {
    const send = sendMailBy(wayTo(`smtp://127.0.0.1:${catcher.port}`));
    await send({ ...mail, subject: 'Hi\r\nBcc: eve@example.net\r\n\r\nfake', text: 'Body\r\n.\r\nQUIT\r\n' });
    await send({ ...mail, to: 'ann@example.org>,<eve@example.net' }).catch(() => undefined);
    await send({ ...mail, to: 'ann@example.org, eve@example.net' }).catch(() => undefined);
    await send({ ...mail, to: 'ann@example.org\r\nRCPT TO:<eve@example.net>' }).catch(() => undefined);
    const [first] = catcher.caught;
    assert.deepEqual([first?.from, first?.to], ['help@example.test', ['ann@example.org']]);
    const [head = ''] = first?.source.split('\r\n\r\n') ?? [];
    assert.doesNotMatch(head, /^bcc:/im);
    assert.match(head, /^Auto-Submitted: auto-generated$/m);
    for (const { to } of catcher.caught)
      assert.ok(to.length === 1 && !to.some((one) => /^eve@/.test(one)), to.join(' '));
  });

  test('a password travels only over verified TLS', async () => {
    const url = `smtp://u:right@127.0.0.1`;
    await assert.rejects(sendMailBy(wayTo(`${url}:${catcher.port}`))(mail), 'no STARTTLS there');
    await assert.rejects(sendMailBy(wayTo(`${url}:${secured.port}`))(mail), 'an unknown authority');
    await sendMailBy(wayTo(`${url}:${secured.port}`, [root]))(mail);
    assert.deepEqual(
      secured.caught.map(({ user, isEncrypted }) => [user, isEncrypted]),
      [['u', true]],
    );
    await verifyMailWay(wayTo(`${url}:${secured.port}`, [root]));
    const wrong = wayTo(`smtp://u:wrong@127.0.0.1:${secured.port}`, [root]);
    const error = await verifyMailWay(wrong).catch((failure: unknown) => failure);
    assert.match(mailTrouble(error), /^EAUTH\b/);
  });
});
