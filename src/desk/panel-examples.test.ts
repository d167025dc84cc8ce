import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { linkKey } from '../testing/panel-links.ts';
import { findLink } from './panel-link.ts';
import { panelSecret } from './panel-secret.ts';

const serviceSecret = 'a secret of the tests, long enough';
const page = readFileSync(new URL('../../docs/panel.md', import.meta.url), 'utf8');

/** The programs that run the examples, by the word behind the fence. */
const languages = [
  { fence: 'php', program: 'php', ending: 'php' },
  { fence: 'python', program: 'python3', ending: 'py' },
  { fence: 'ts', program: process.execPath, ending: 'ts' },
  { fence: 'bash', program: 'bash', ending: 'sh' },
];
/** What each encoder gets wrong first. */
const hard = 'bücher & (1)*!~ +%';

for (const { fence, program, ending } of languages) {
  const isThere = spawnSync(program, ['--version']).status === 0;
  const skip = isThere ? false : `${program} is not installed here`;
  test(`the example in ${fence} makes a link that verifies`, { skip }, async (t) => {
    const [, code = ''] = new RegExp(`\`\`\`${fence}\\n([\\s\\S]*?)\`\`\``).exec(page) ?? [];
    assert.ok(code.includes('web12p3'));
    const folder = mkdtempSync(join(tmpdir(), 'posthorn-example-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    for (const username of ['web12p3', hard]) {
      const file = join(folder, `example.${ending}`);
      writeFileSync(file, code.replaceAll('web12p3', username));
      const env = {
        ...{ PATH: process.env.PATH, PANEL_KEY_ID: linkKey.id },
        PANEL_SECRET: panelSecret(serviceSecret, linkKey.id).reveal(),
      };
      const { stdout, stderr } = spawnSync(program, [file], { env, encoding: 'utf8' });
      const [path, query = ''] = stdout.trim().split('?', 2);
      assert.equal(path, 'https://check.example.org/from-panel', stderr);
      const keys = { get: async (id: string) => (id === linkKey.id ? linkKey : null) };
      const found = await findLink({ keys, serviceSecret }, query);
      assert.ok(found.state === 'usable', `${fence}: ${JSON.stringify(found)}`);
      const { address, username: read, incoming, outgoing, returnTo } = found.link;
      assert.deepEqual([address, read], ['alex+shop@example.org', username]);
      assert.deepEqual([incoming?.port, outgoing?.port], [993, 465]);
      assert.equal(returnTo, 'https://panel.example.org/mail?box=7&tab=settings');
    }
  });
}
