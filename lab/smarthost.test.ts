import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createOwnWorld, type OwnWorld, unlessOwnWorld } from './own-world.ts';
import { renderForLab } from './render-for-lab.ts';
import { type Lab, startLab } from './start-lab.ts';

// A second Postfix, with the rendered lines in its main.cf, sends through the lab.

const skip = unlessOwnWorld();
let lab: Lab;
let world: OwnWorld;
before(async () => {
  if (skip !== false) return;
  lab = await startLab();
  world = await createOwnWorld(lab);
});
after(async () => {
  await world?.remove();
  await lab?.stop();
});

const services = [
  'postlog unix-dgram n - n - 1 postlogd',
  'pickup unix n - n 1 1 pickup',
  'cleanup unix n - n - 0 cleanup',
  'qmgr unix n - n 300 1 qmgr',
  'tlsmgr unix - - n 1000? 1 tlsmgr',
  'rewrite unix - - n - - trivial-rewrite',
  'bounce unix - - n - 0 bounce',
  'defer unix - - n - 0 bounce',
  'trace unix - - n - 0 bounce',
  'flush unix n - n 1000? 0 flush',
  'proxymap unix - - n - - proxymap',
  'smtp unix - - n - - smtp',
  'relay unix - - n - - smtp',
  'error unix - - n - - error',
  'retry unix - - n - - error',
  'scache unix - - n - 1 scache',
];

/** What a main.cf holds already when somebody adds the lines. */
function ownMain(directory: string): string {
  return [
    'compatibility_level = 3.6',
    `queue_directory = ${directory}/queue`,
    `data_directory = ${directory}/data`,
    `maillog_file = ${directory}/log`,
    'maillog_file_prefixes = /tmp',
    'myhostname = client.example.test',
    'mydestination =',
    'inet_interfaces = loopback-only',
    'alias_maps =',
    'alias_database =',
    // The world has no DNS server, only a hosts file.
    'smtp_host_lookup = native',
    '',
  ].join('\n');
}

for (const security of ['tls', 'starttls'] as const)
  test(`Postfix sends through the server (${security})`, { skip }, async () => {
    const config = renderForLab(lab, 'postfix', { security });
    const directory = join(world.home, security);
    const login = config.steps.flatMap(({ values }) => values)[0]?.value ?? '';
    // The one path of the lines that is not free for a test.
    const lines = (config.file?.content ?? '').replace('/etc/postfix/', `${directory}/`);
    await world.write(`${security}/sasl_passwd`, login.replace('YOUR-PASSWORD', lab.users.alice.password));
    await world.write(`${security}/main.cf`, ownMain(directory) + lines, 0o644);
    await world.write(`${security}/master.cf`, `${services.join('\n')}\n`, 0o644);
    const subject = `By Postfix, ${security}`;
    const command = [
      `chown root . ${security} && chmod 755 . ${security} && cd ${security} || exit`,
      // However this ends, also by a hang-up after too long a time, Postfix ends with it.
      `trap 'postfix -c "$PWD" stop; cat log' EXIT; trap 'exit 1' HUP TERM`,
      'mkdir queue data && chown postfix data && postfix -c "$PWD" start || exit',
      `printf 'From: alice@example.test\\nTo: bob@example.test\\nSubject: ${subject}\\n\\nHello\\n' > letter`,
      'sendmail -C "$PWD" -f alice@example.test bob@example.test < letter || exit',
      // Until it says what became of the message, or a hundred seconds.
      'for i in $(seq 500); do grep -q status= log && break; sleep 0.2; done',
    ].join('\n');
    const { output } = await world.run(command, [], { asRoot: true });
    assert.match(output, /relay=mail\.example\.test\[127\.0\.0\.12\]:\d+, .*status=sent/);
    assert.ok(await arrives(subject), output);
  });

/** Whether Bob has a message with that subject, now or within a minute. */
async function arrives(subject: string): Promise<boolean> {
  const inbox = join(lab.directory, 'mail', lab.users.bob.address, 'Maildir', 'new');
  for (let round = 0; round < 600; round += 1) {
    const texts = readdirSync(inbox).map((name) => readFileSync(join(inbox, name), 'utf8'));
    if (texts.some((text) => text.includes(`Subject: ${subject}`))) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
