import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createOwnWorld, type OwnWorld, unlessOwnWorld } from '../own-world.ts';
import { renderForLab } from '../render-for-lab.ts';
import { type Lab, startLab } from '../start-lab.ts';
import { type LabUser, type OddLogin, oddLogins } from '../users.ts';
import { arrives } from './arrives.ts';

// Roundcube's own classes sign in, count and send with the lines that are handed out. scripts/ensure-programs.mjs unpacks
// it; SnappyMail and Nextcloud are in no Debian.

const folder = '/var/cache/posthorn/roundcube';
const skip =
  unlessOwnWorld('php') ||
  (existsSync(`${folder}/usr/share/roundcube`) ? false : 'Roundcube is not unpacked');

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

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

for (const security of ['tls', 'starttls'] as const)
  for (const [kind, login] of [
    ['the address', () => ({ ...lab.users.alice, username: lab.users.alice.address })],
    ['an odd name', () => oddLogins.any],
  ] as [string, () => (LabUser & { username: string }) | OddLogin][])
    test(`Roundcube reads and sends with its lines (${security}, ${kind})`, { skip }, async () => {
      const { username, password, address } = login();
      const config = renderForLab(lab, 'roundcube', { incoming: 'imap', security, username });
      await world.write('roundcube.php', readFileSync(join(import.meta.dirname, 'roundcube.php'), 'utf8'));
      await world.write(
        'config/defaults.inc.php',
        readFileSync(`${folder}/etc/roundcube/defaults.inc.php`, 'utf8'),
      );
      await world.write('config/config.inc.php', `<?php\n$config = [];\n${config.file?.content}`);
      const subject = `Roundcube, ${security}, ${kind}`;
      const words = [folder, username, address, lab.users.bob.address, subject].map(quoted).join(' ');
      const { output } = await world.run(`MAIL_PASSWORD=${quoted(password)} php roundcube.php ${words}`);
      assert.match(output, /letters: 3\s+sent\s*$/, output);
      await arrives(lab, subject);
    });
