import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { followSteps } from '../follow-steps.ts';
import { createOwnWorld, type OwnWorld } from '../own-world.ts';
import { renderForLab } from '../render-for-lab.ts';
import { type Lab, startLab } from '../start-lab.ts';
import { runWindows, unlessWindows } from './run-windows.ts';

// Geary itself takes the file, asks for the password, and fetches.

const skip = unlessWindows('geary');

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

test('the file sets Geary up, and mail is fetched', { skip }, async () => {
  const config = renderForLab(lab, 'geary', { incoming: 'imap', security: 'tls' });
  await followSteps(world, config, '.config/geary/account_01/geary.ini', /^mkdir/, []);
  const fetched = 'grep -aqs "Lab letter 3" .local/share/geary/account_01/geary.db*';
  const { status, output } = await runWindows(world, 'geary', [
    ['fill', 'Password', lab.users.alice.password],
    // There is no key ring that could keep it.
    ['untick', 'Remember password'],
    ['press', 'Authenticate'],
    ['see', 'Inbox'],
    ['run', `for i in $(seq 3000); do ${fetched} && break; sleep 0.2; done`],
  ]);
  assert.equal(status, 0, output);
  assert.equal((await world.run(fetched)).status, 0);
});
