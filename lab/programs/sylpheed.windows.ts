import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Step } from '../../src/clients/client.ts';
import { createOwnWorld, type OwnWorld } from '../own-world.ts';
import { renderForLab } from '../render-for-lab.ts';
import { type Lab, startLab } from '../start-lab.ts';
import { arrives, untilSent } from './arrives.ts';
import { type Action, runWindows, unlessWindows } from './run-windows.ts';

// Sylpheed itself: its first start, and the pages of a new account, filled in by our printed steps.

const skip = unlessWindows('sylpheed');

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

for (const [incoming, security] of [
  ['pop3', 'tls'],
  ['imap', 'starttls'],
] as const)
  test(`the printed steps set it up, and it fetches and sends (${incoming}, ${security})`, {
    skip,
  }, async () => {
    const { steps } = renderForLab(lab, 'sylpheed', { incoming, security, days: 14 });
    const { alice, bob } = lab.users;
    await world.run('rm -rf ~/.sylpheed-2.0 ~/Mail');
    const subject = `Sylpheed, ${incoming}`;
    const fetched =
      incoming === 'pop3'
        ? '[ "$(ls Mail/inbox | grep -c ^[0-9])" -ge 3 ]'
        : 'grep -rqs "Lab letter 3" .sylpheed-2.0/imapcache';
    const actions: Action[] = [
      // The mailbox, and then the assistant that knows no ports.
      ['press', 'OK'],
      ['see', 'New account setup'],
      ['press', 'Cancel'],
      ['press', 'Yes'],
      ['menu', 'Edit accounts'],
      ['press', 'Add'],
      ...steps.flatMap((one) => page(one, alice.password)),
      ['press', 'OK'],
      ['press', 'Close'],
      ['press', 'Get all'],
      ...(incoming === 'imap' ? inbox : []),
      ['run', `for i in $(seq 3000); do ${fetched} && break; sleep 0.2; done`],
      ['run', `sylpheed --compose 'mailto:${bob.address}?subject=${encodeURIComponent(subject)}&body=Hello'`],
      ['press', 'Send'],
      untilSent(lab, subject),
    ];
    const { status, output } = await runWindows(world, 'sylpheed', actions);
    assert.equal(status, 0, output);
    assert.equal((await world.run(fetched)).status, 0);
    await arrives(lab, subject);
  });

const inbox: Action[] = [['open', 'INBOX']];

function page({ title, text, values }: Step, password: string): Action[] {
  const name = title.replace(/^Page /, '');
  const tick = [...text.matchAll(/Tick "([^"]+)"/g)].map(([, word]): Action => ['tick', word ?? '']);
  const fields = values.flatMap(({ label, value }): Action[] => {
    if (name === 'SSL') return [['pick', label, value]];
    if (name === 'Advanced')
      return [
        ['tick', label],
        ['fill', label, value],
      ];
    return [[label === 'Protocol' ? 'choose' : 'fill', label, value]];
  });
  const secret: Action[] = name === 'Basic' ? [['fill', 'Password', password]] : [];
  return [['tab', name], ...tick, ...fields, ...secret];
}
