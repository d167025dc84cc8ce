import assert from 'node:assert/strict';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { followSteps, typePassword } from './follow-steps.ts';
import { type Answer, createOwnWorld, type OwnWorld, unlessOwnWorld } from './own-world.ts';
import { renderForLab } from './render-for-lab.ts';
import { type Lab, startLab } from './start-lab.ts';
import { type OddLogin, oddLogins } from './users.ts';

// Names and passwords with blanks, quotes, backslashes, percent signs and other letters than ASCII: what was rendered
// has to log in with them on real servers, or to say beforehand that the program cannot.

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

/** How a program shows that it is in. */
interface Way {
  id: string;
  /** The program itself. */
  needs?: string;
  incoming?: 'pop3' | 'imap';
  login?: OddLogin;
  /** Where the file goes, and the commands of the steps to follow. */
  path: string;
  follow: RegExp;
  shows: RegExp;
  answers?: Answer[];
}

const python = { id: 'python', needs: 'python3', path: 'test_mail.py', follow: /^python3/ };
const getmail = { id: 'getmail6', needs: 'getmail', path: '.getmail/getmailrc', follow: /^getmail --new/ };
const fetchmail = { id: 'fetchmail', path: '.fetchmailrc', follow: /--check$/, shows: /3 messages|3 seen/ };
const ways: Way[] = [
  // First, because it counts unread messages only.
  { ...fetchmail, incoming: 'imap' },
  { ...python, incoming: 'pop3', shows: /inbox: 3\s+The outgoing server accepts/ },
  { ...python, incoming: 'imap', shows: /inbox: 3\s+The outgoing server accepts/ },
  { ...getmail, incoming: 'pop3', shows: /3 messages .* retrieved/ },
  { ...getmail, incoming: 'imap', login: oddLogins.ascii, shows: /3 messages .* retrieved/ },
  { ...fetchmail, incoming: 'pop3' },
  { id: 'mpop', path: '.mpoprc', follow: /--status-only$/, shows: /3 messages/ },
  {
    id: 'isync',
    needs: 'mbsync',
    incoming: 'imap',
    path: '.mbsyncrc',
    follow: /^mbsync --list/,
    shows: /INBOX/,
  },
  { id: 'offlineimap', incoming: 'imap', path: '.offlineimaprc', follow: /--info$/, shows: /INBOX/ },
  {
    id: 'neomutt',
    incoming: 'imap',
    path: '.neomuttrc',
    follow: /^neomutt$/,
    shows: /Lab letter 3/,
    answers: [
      { when: /Password for /, say: `${oddLogins.any.password}\n` },
      { when: /Lab letter 3/, say: 'q' },
    ],
  },
  { id: 'curl', incoming: 'imap', path: '', follow: /^curl/, shows: /INBOX[\s\S]*^250 /m },
  { id: 'swaks', path: '', follow: /^swaks/, shows: /235 2\.7\.0/ },
];

for (const { id, needs = id, incoming = 'pop3', login = oddLogins.any, ...way } of ways)
  test(`${id} logs in (${incoming})`, { skip: unlessOwnWorld(needs) }, async () => {
    const { username, password } = login;
    const config = renderForLab(lab, id, { incoming, security: 'tls', days: 14, username });
    const answers = way.answers ?? typePassword(password);
    const runs = await followSteps(world, config, way.path, way.follow, answers);
    assert.match(runs.map(({ output }) => output).join('\n'), way.shows);
  });

test('mutt logs in (pop3)', { skip: unlessOwnWorld('mutt') }, async () => {
  const { username, password } = oddLogins.any;
  const config = renderForLab(lab, 'mutt', { incoming: 'pop3', security: 'tls', days: 14, username });
  // Mutt asks about its directory, which others have made by now.
  await world.run('rm -rf ~/Mail');
  await followSteps(world, config, '.muttrc', /^chmod/, []);
  const { output } = await world.run('mutt', [
    { when: /Mail does not exist\. Create it\?/, say: 'y' },
    { when: /Password for /, say: `${password}\n` },
    { when: /Lab letter 3/, say: 'q' },
  ]);
  assert.match(output, /Lab letter 3/);
});

test('msmtp logs in and sends', { skip: unlessOwnWorld('msmtp') }, async () => {
  const { username, password } = oddLogins.any;
  const config = renderForLab(lab, 'msmtp', { security: 'tls', username });
  await followSteps(world, config, '.msmtprc', /^chmod/, []);
  const letter = "printf 'To: bob@example.test\\nSubject: By an odd login\\n\\nHello\\n'";
  const { status, output } = await world.run(`${letter} | msmtp bob@example.test`, typePassword(password));
  assert.equal(status, 0, output);
});

test('aerc logs in with the password from the command', { skip: unlessOwnWorld('aerc') }, async () => {
  const { username, password } = oddLogins.any;
  await world.write('secret', `${password}\n`);
  await world.write('bin/secret-tool', '#!/bin/sh\ncat ~/secret\n', 0o755);
  const config = renderForLab(lab, 'aerc', { incoming: 'imap', security: 'tls', username });
  await followSteps(world, config, '.config/aerc/accounts.conf', /^mkdir/, []);
  const { output } = await world.run('aerc', [{ when: /letter\s?3/, say: ':quit\n' }]);
  assert.match(output.replace(/\s/g, ''), /Labletter3/);
});

test('Alpine logs in with what its file can hold', { skip: unlessOwnWorld('alpine') }, async () => {
  assert.throws(() => renderForLab(lab, 'alpine', { security: 'tls', username: oddLogins.any.username }));
  const { username, password } = oddLogins.letters;
  const config = renderForLab(lab, 'alpine', { incoming: 'imap', security: 'tls', username });
  await followSteps(world, config, '.pinerc', /^chmod/, []);
  const { output } = await world.run('alpine -i', [
    { when: /To Exit this screen .* press "E"/s, say: 'e' },
    { when: /PASSWORD/, say: `${password}\n` },
    { when: /Preserve password on DISK/, say: 'n' },
    { when: /Lab letter 3/, say: 'l' },
    { when: /FOLDER LIST/, say: 'qy' },
  ]);
  assert.match(output, /Lab letter 3[\s\S]*FOLDER LIST[\s\S]*INBOX/);
});

test('getmail says beforehand what it cannot do over IMAP', { skip: unlessOwnWorld('getmail') }, () => {
  const render = (username: string) =>
    renderForLab(lab, 'getmail6', { incoming: 'imap', security: 'tls', username });
  assert.throws(() => render(oddLogins.any.username), /only ASCII letters over IMAP/);
  assert.match(render('ann').notes.join('\n'), /fails with a password that has other letters/);
});

const inShell = (password: string) => `MAIL_PASSWORD='${password.replaceAll("'", "'\\''")}'`;
const phpMailer = '/usr/share/php/libphp-phpmailer/autoload.php';

test('the PHP script logs in', {
  skip: unlessOwnWorld('php') || (existsSync(phpMailer) ? false : 'PHPMailer is not installed'),
}, async () => {
  const { username, password } = oddLogins.any;
  const config = renderForLab(lab, 'php', { security: 'tls', username });
  await world.write('vendor/autoload.php', `<?php require '${phpMailer}';`);
  await world.write('test_mail.php', config.file?.content ?? '');
  assert.match((await world.run(`${inShell(password)} php test_mail.php`)).output, /accepts your login/);
});

test('the Node script logs in', { skip: unlessOwnWorld() }, async () => {
  const { username, password } = oddLogins.any;
  const config = renderForLab(lab, 'node', { security: 'tls', username });
  await world.write('test-mail.mjs', config.file?.content ?? '');
  symlinkSync(join(import.meta.dirname, '..', 'node_modules'), join(world.home, 'node_modules'));
  const command = `${inShell(password)} '${process.execPath}' test-mail.mjs`;
  const { output } = await world.run(command, [], { asRoot: true });
  assert.match(output, /Messages in the mailbox: 3\s+The outgoing server accepts/);
});
