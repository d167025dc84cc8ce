import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Step } from '../../src/clients/client.ts';
import { createOwnWorld, type OwnWorld } from '../own-world.ts';
import { renderForLab } from '../render-for-lab.ts';
import { type Lab, startLab } from '../start-lab.ts';
import { arrives, untilSent } from './arrives.ts';
import { type PublishedService, publishForLab } from './published-service.ts';
import { type Action, runWindows, unlessWindows } from './run-windows.ts';

// Evolution itself: the assistant of its first start, by what we publish and by our printed steps.

const skip = unlessWindows('evolution');

let lab: Lab;
let service: PublishedService;
let world: OwnWorld;
before(async () => {
  if (skip !== false) return;
  lab = await startLab();
  service = await publishForLab(lab);
  world = await createOwnWorld(lab, service.hosts);
});
after(async () => {
  await world?.remove();
  await service?.close();
  await lab?.stop();
});

const kept = {
  imap: 'grep -aqs "Lab letter 3" .cache/evolution/mail/*/folders.db',
  pop3: 'grep -rqs "Lab letter 3" .local/share/evolution/mail/local',
};

/** A new profile, the assistant, and then: mail is fetched and a letter sent. */
async function setUp(assistant: Action[], isPop3: boolean, subject: string): Promise<void> {
  await world.run('rm -rf ~/.cache ~/.config ~/.local');
  const { alice, bob } = lab.users;
  const fetched = isPop3 ? kept.pop3 : kept.imap;
  const password: Action[] = [
    ['fill', 'Password', alice.password],
    ['press', 'OK'],
  ];
  const actions: Action[] = [
    ['see', 'Welcome'],
    ['press', 'Next'],
    ['see', 'Restore from Backup'],
    ['press', 'Next'],
    ['fill', 'Full Name', 'Alice Lab'],
    ['fill', 'Email Address', alice.address],
    ...assistant,
    ['see', 'Account Summary'],
    ['press', 'Next'],
    ['press', 'Apply'],
    // IMAP asks at once, and nothing else goes on until it is answered; POP3 asks when mail is to be fetched.
    ...(isPop3 ? [] : password),
    ['see', 'Mail Folder Tree'],
    ['menu', 'Receive All'],
    ...(isPop3 ? password : []),
    ['run', `for i in $(seq 3000); do ${fetched} && break; sleep 0.2; done`],
    ['run', `evolution 'mailto:${bob.address}?subject=${encodeURIComponent(subject)}&body=Hello'`],
    ['press', 'Send'],
    ...password,
    untilSent(lab, subject),
  ];
  const { status, output } = await runWindows(world, 'evolution', actions);
  assert.equal(status, 0, output);
  assert.equal((await world.run(fetched)).status, 0);
  await arrives(lab, subject);
}

test('name, address, password: what we publish sets it up, and it fetches and sends', { skip }, async () => {
  const assistant: Action[] = [
    ['press', 'Next'],
    ['see', lab.hosts.mail.name],
  ];
  await setUp(assistant, false, 'Evolution, published');
  assert.ok(service.asked.some((one) => /^GET autoconfig\..*\?emailaddress=EVOLUTIONUSER%40/.test(one)));
});

for (const incoming of ['imap', 'pop3'] as const)
  test(`the printed steps set it up by hand (${incoming})`, { skip }, async () => {
    const security = incoming === 'imap' ? 'starttls' : 'tls';
    const { steps } = renderForLab(lab, 'evolution', { incoming, security, days: 14 });
    const assistant: Action[] = [
      ['untick', 'Look up mail server details based on the entered e-mail address'],
      ['press', 'Next'],
      ...page(steps, 'Receiving Email'),
      ['see', 'Receiving Options'],
      ['press', 'Next'],
      ...page(steps, 'Sending Email'),
    ];
    await setUp(assistant, incoming === 'pop3', `Evolution, ${incoming}`);
  });

const lists = ['Server Type', 'Encryption method', 'Type'];

function page(steps: readonly Step[], title: string): Action[] {
  const step = steps.find((one) => one.title === title);
  assert.ok(step);
  const ticks = [...step.text.matchAll(/Tick "([^"]+)"/g)].map(([, name]): Action => ['tick', name ?? '']);
  const fields = step.values
    // The way of signing in is a password at first.
    .filter(({ label }) => label !== 'Authentication')
    .map(({ label, value }): Action => [lists.includes(label) ? 'choose' : 'fill', label, value]);
  return [['see', title], ...ticks, ...fields, ['press', 'Next']];
}
