import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { ClientConfig } from '../src/clients/client.ts';
import { followSteps, typePassword } from './follow-steps.ts';
import { createOwnWorld, type OwnWorld, unlessOwnWorld } from './own-world.ts';
import { type Choice, renderForLab } from './render-for-lab.ts';
import { type Lab, startLab } from './start-lab.ts';
import type { LabUser } from './users.ts';

// Real programs take what was rendered for them, unchanged, and use it against real servers.

let lab: Lab;
let world: OwnWorld;
before(async () => {
  if (unlessOwnWorld() !== false) return;
  lab = await startLab();
  world = await createOwnWorld(lab);
});
after(async () => {
  await world?.remove();
  await lab?.stop();
});

// Where Debian's package libphp-phpmailer puts what Composer would put into `vendor`.
const phpMailer = '/usr/share/php/libphp-phpmailer/autoload.php';
const lackingLibrary = existsSync(phpMailer) ? false : 'PHPMailer is not installed';

const rendered = (id: string, choice: Choice) => renderForLab(lab, id, choice);

const password = (user: LabUser = lab.users.alice) => typePassword(user.password);

const follow = (config: ClientConfig, path: string, wanted: RegExp, answers = password()) =>
  followSteps(world, config, path, wanted, answers);

/** The text of every message in a maildir folder. */
function messages(folder: string): string[] {
  return ['new', 'cur'].flatMap((part) => {
    const directory = join(world.home, folder, part);
    return readdirSync(directory).map((name) => readFileSync(join(directory, name), 'utf8'));
  });
}

for (const security of ['tls', 'starttls'] as const)
  test(`msmtp sends and mpop fetches (${security})`, {
    skip: unlessOwnWorld('msmtp') || unlessOwnWorld('mpop'),
  }, async () => {
    await follow(rendered('msmtp', { security }), '.msmtprc', /^msmtp/);
    const letter = `printf 'To: bob@example.test\\nSubject: By msmtp, ${security}\\n\\nHello\\n'`;
    const sent = await world.run(`${letter} | msmtp bob@example.test`, password());
    assert.equal(sent.status, 0, sent.output);
    const { bob } = lab.users;
    const config = rendered('mpop', { security, user: bob });
    await follow(config, '.mpoprc', /^(?!)/);
    // The server takes a moment to deliver.
    for (let tries = 0; tries < 300; tries += 1) {
      if (/\b1 message/.test((await world.run('mpop --status-only', password(bob))).output)) break;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    const [, , counted] = await follow(config, '.mpoprc', /^mpop/, password(bob));
    assert.match(counted?.output ?? '', /\b1 message/);
    assert.ok(messages('Mail/incoming').some((text) => text.includes(`Subject: By msmtp, ${security}`)));
    // Without days to leave it there, it is gone from the server.
    assert.doesNotMatch((await world.run('mpop --status-only', password(bob))).output, /\b1 message/);
  });

for (const incoming of ['pop3', 'imap'] as const)
  test(`fetchmail counts and fetches, and leaves mail on the server (${incoming})`, {
    skip: unlessOwnWorld('fetchmail'),
  }, async () => {
    const security = incoming === 'pop3' ? 'starttls' : 'tls';
    const runs = await follow(
      rendered('fetchmail', { incoming, security, days: 14 }),
      '.fetchmailrc',
      /--check$/,
    );
    assert.match(runs.at(-1)?.output ?? '', /3 messages/);
    // Its last step hands over to a mail server of this machine, which tests have none of.
    const fetched = await world.run(`fetchmail --mda 'cat >> ~/by-fetchmail-${incoming}'`, password());
    assert.equal(fetched.status, 0, fetched.output);
    const text = readFileSync(join(world.home, `by-fetchmail-${incoming}`), 'utf8');
    assert.equal(text.match(/^Subject: Lab letter/gm)?.length, 3);
    assert.match((await world.run('fetchmail --check', password())).output, /3 messages|3 seen/);
  });

test('getmail fetches, and leaves mail on the server', { skip: unlessOwnWorld('getmail') }, async () => {
  const config = rendered('getmail6', { security: 'tls', days: 14 });
  await follow(config, '.getmail/getmailrc', /^getmail/);
  assert.equal(messages('Mail/incoming').filter((text) => text.includes('Subject: Lab letter')).length, 3);
});

for (const security of ['tls', 'starttls'] as const)
  test(`mbsync lists and syncs (${security})`, { skip: unlessOwnWorld('mbsync') }, async () => {
    await world.run('rm -rf ~/Mail/mbsync');
    const runs = await follow(rendered('isync', { incoming: 'imap', security }), '.mbsyncrc', /^mbsync/);
    assert.match(runs.at(-2)?.output ?? '', /INBOX/);
    assert.equal(messages('Mail/mbsync/Inbox').length, 3);
  });

test('OfflineIMAP syncs', { skip: unlessOwnWorld('offlineimap') }, async () => {
  const config = rendered('offlineimap', { incoming: 'imap', security: 'tls' });
  await follow(config, '.offlineimaprc', /-o$/);
  assert.equal(messages('Mail/offlineimap/INBOX').length, 3);
});

for (const program of ['mutt', 'neomutt'])
  for (const incoming of ['imap', 'pop3'] as const)
    test(`${program} lists the inbox (${incoming})`, { skip: unlessOwnWorld(program) }, async () => {
      const security = incoming === 'imap' ? 'starttls' : 'tls';
      const config = rendered(program, { incoming, security, days: 14 });
      await world.run('rm -rf ~/Mail');
      const answers = [
        ...(incoming === 'pop3' ? [{ when: /Mail does not exist\. Create it\?/, say: 'y' }] : []),
        { when: /Password for /, say: `${lab.users.alice.password}\n` },
        { when: /Lab letter 3/, say: 'q' },
      ];
      await follow(config, `.${program}rc`, /^chmod/);
      const { status, output } = await world.run(program, answers);
      assert.equal(status, 0, output);
      for (const number of [1, 2, 3]) assert.ok(output.includes(`Lab letter ${number}`), output);
    });

test('aerc lists the inbox, with the password from the command', {
  skip: unlessOwnWorld('aerc'),
}, async () => {
  // The part of the key ring, for there is none without a desktop.
  const { alice } = lab.users;
  await world.write(
    'bin/secret-tool',
    `#!/bin/sh\n[ "$*" = 'lookup service mail' ] && echo ${alice.password}\n`,
    0o755,
  );
  const config = rendered('aerc', { incoming: 'imap', security: 'starttls' });
  await follow(config, '.config/aerc/accounts.conf', /^mkdir/);
  const { output } = await world.run('aerc', [{ when: /letter\s?3/, say: ':quit\n' }]);
  // It moves the cursor instead of writing blanks.
  const letters = output.replace(/\s/g, '');
  for (const number of [1, 2, 3]) assert.ok(letters.includes(`Labletter${number}`), output);
});

for (const incoming of ['imap', 'pop3'] as const)
  test(`Alpine lists the inbox (${incoming})`, { skip: unlessOwnWorld('alpine') }, async () => {
    const config = rendered('alpine', {
      incoming,
      security: incoming === 'imap' ? 'starttls' : 'tls',
      days: 14,
    });
    await follow(config, '.pinerc', /^chmod/);
    const answers = [
      { when: /To Exit this screen .* press "E"/s, say: 'e' },
      { when: /PASSWORD/, say: `${lab.users.alice.password}\n` },
      { when: /Preserve password on DISK/, say: 'n' },
      { when: /Lab letter 3/, say: 'qy' },
    ];
    const { output } = await world.run('alpine -i', answers);
    for (const number of [1, 2, 3]) assert.ok(output.includes(`Lab letter ${number}`), output);
  });

for (const security of ['tls', 'starttls'] as const) {
  for (const incoming of ['pop3', 'imap'] as const)
    test(`the commands for curl and openssl run as printed (${incoming}, ${security})`, {
      skip: unlessOwnWorld('curl') || unlessOwnWorld('openssl'),
    }, async () => {
      const [listed, noop] = await follow(rendered('curl', { incoming, security }), '', /^curl/);
      assert.match(listed?.output ?? '', incoming === 'pop3' ? /^3 \d+/m : /INBOX/);
      assert.match(noop?.output ?? '', /^250 /m);
      const greeting = { when: /^(\+OK|\* OK|\. OK|250 |220 )/m, say: 'Q\n' };
      for (const { output } of await follow(rendered('openssl', { incoming, security }), '', /^openssl/, [
        greeting,
      ]))
        assert.match(output, /Verify return code: 0 \(ok\)/);
    });

  test(`swaks logs in as printed (${security})`, { skip: unlessOwnWorld('swaks') }, async () => {
    const [run] = await follow(rendered('swaks', { security }), '', /^swaks/);
    assert.match(run?.output ?? '', /235 2\.7\.0/);
    assert.ok(!run?.output.includes(lab.users.alice.password));
  });

  for (const incoming of ['pop3', 'imap'] as const)
    test(`the Python script logs in (${incoming}, ${security})`, {
      skip: unlessOwnWorld('python3'),
    }, async () => {
      const config = rendered('python', { incoming, security });
      const [run] = await follow(config, 'test_mail.py', /^python3/);
      assert.match(run?.output ?? '', /Messages in the inbox: 3\s+The outgoing server accepts your login/);
    });

  test(`the PHP script logs in (${security})`, {
    skip: unlessOwnWorld('php') || lackingLibrary,
  }, async () => {
    await world.write('vendor/autoload.php', `<?php require '${phpMailer}';`);
    const config = rendered('php', { security });
    await world.write('test_mail.php', config.file?.content ?? '');
    const { status, output } = await world.run(`MAIL_PASSWORD=${lab.users.alice.password} php test_mail.php`);
    assert.equal(status, 0, output);
    assert.match(output, /The outgoing server accepts your login/);
    const wrong = await world.run('MAIL_PASSWORD=not-it php test_mail.php');
    assert.equal(wrong.status, 1, wrong.output);
    assert.ok(!wrong.output.includes('not-it'), wrong.output);
  });

  test(`the Node script logs in (${security})`, { skip: unlessOwnWorld() }, async () => {
    const config = rendered('node', { security });
    await world.write('test-mail.mjs', config.file?.content ?? '');
    const modules = join(world.home, 'node_modules');
    if (!readdirSync(world.home).includes('node_modules'))
      symlinkSync(join(import.meta.dirname, '..', 'node_modules'), modules);
    const run = (secret: string) =>
      world.run(`MAIL_PASSWORD=${secret} '${process.execPath}' test-mail.mjs`, [], { asRoot: true });
    const { status, output } = await run(lab.users.alice.password);
    assert.equal(status, 0, output);
    assert.match(output, /The outgoing server accepts your login/);
    if (security === 'tls') assert.match(output, /Messages in the mailbox: 3/);
    const wrong = await run('not-it');
    assert.equal(wrong.status, 1, wrong.output);
    assert.ok(!wrong.output.includes('not-it'), wrong.output);
  });
}
