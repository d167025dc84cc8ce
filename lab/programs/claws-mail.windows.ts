import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Step } from '../../src/clients/client.ts';
import { createOwnWorld, type OwnWorld } from '../own-world.ts';
import { renderForLab } from '../render-for-lab.ts';
import { type Lab, startLab } from '../start-lab.ts';
import { type Action, runWindows, unlessWindows } from './run-windows.ts';

// Claws Mail itself: the wizard of its first start, filled in by our printed steps.

const skip = unlessWindows('claws-mail');

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

for (const security of ['tls', 'starttls'] as const)
  test(`the wizard takes the printed steps, and mail is fetched (${security})`, { skip }, async () => {
    const { steps } = renderForLab(lab, 'claws-mail', { incoming: 'pop3', security, days: 14 });
    await world.run('rm -rf ~/.claws-mail ~/Mail');
    const actions: Action[] = [
      ['press', 'Next'],
      ...steps.filter(({ title }) => title.startsWith('Wizard, page')).flatMap(page),
      ['press', 'Next'],
      ['press', 'Save'],
      ['run', 'claws-mail --receive-all'],
      // It shows a certificate that it has not seen before, good as it is.
      ['press', 'Accept and save'],
      [
        'run',
        'for i in $(seq 3000); do [ "$(ls Mail/inbox | grep -c ^[0-9])" -ge 3 ] && break; sleep 0.2; done',
      ],
    ];
    const { status, output } = await runWindows(world, 'claws-mail', actions);
    assert.equal(status, 0, output);
    const inbox = join(world.home, 'Mail', 'inbox');
    const letters = readdirSync(inbox)
      .filter((name) => /^\d+$/.test(name))
      .map((name) => readFileSync(join(inbox, name), 'utf8'));
    assert.equal(letters.filter((letter) => letter.includes('Subject: Lab letter')).length, 3);
  });

function page({ title, text, values }: Step): Action[] {
  const ticks = [...text.matchAll(/(?:Tick|below it) "([^"]+)"/g)].map(
    ([, name]): Action => ['tick', name ?? ''],
  );
  const fields = values.map(
    ({ label, value }): Action => [label === 'Server type' ? 'choose' : 'fill', label, value],
  );
  const password: Action[] = title.endsWith('Receiving mail')
    ? [['fill', 'Password', lab.users.alice.password]]
    : [];
  return [...fields, ...password, ...ticks, ['press', 'Next']];
}
