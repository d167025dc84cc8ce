import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

test('the command line of a checkout hands through output, errors and exit code', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/posthorn.mjs', ...args], { cwd: root, encoding: 'utf8' });
  const rules = run('rules', '--json');
  assert.equal(rules.status, 0, rules.stderr);
  assert.ok(JSON.parse(rules.stdout).length > 0);
  const wrong = run('frobnicate');
  assert.equal(wrong.status, 2);
  assert.equal(wrong.stdout, '');
});

test('a clone without dependencies installs them before anything else, and says so on stderr only', (t) => {
  const clone = mkdtempSync(join(tmpdir(), 'posthorn-clone-'));
  t.after(() => rmSync(clone, { recursive: true }));
  for (const name of ['scripts', 'package.json', 'package-lock.json'])
    cpSync(join(root, name), join(clone, name), { recursive: true });
  // A stand-in for npm that notes how it was called and installs nothing but the note npm leaves behind.
  const bin = join(clone, 'bin');
  mkdirSync(bin);
  writeFileSync(
    join(bin, 'npm'),
    '#!/bin/sh\necho "npm $*"\nmkdir -p node_modules\ncp package-lock.json node_modules/.package-lock.json\n',
    { mode: 0o755 },
  );
  mkdirSync(join(clone, 'src'));
  writeFileSync(
    join(clone, 'src', 'cli.ts'),
    'process.stdout.write(process.argv.slice(2).join());\nprocess.exit(3);\n',
  );

  const { PATH = '' } = process.env;
  const env = { PATH: `${bin}${delimiter}${PATH}` };
  const run = () =>
    spawnSync(process.execPath, ['scripts/posthorn.mjs', 'a', 'b'], { cwd: clone, encoding: 'utf8', env });
  const first = run();
  assert.equal(first.stdout, 'a,b');
  assert.equal(first.status, 3);
  assert.match(first.stderr, /^Installing dependencies \(npm ci\) …\nnpm ci /);
  const second = run();
  assert.equal(second.stdout, 'a,b');
  assert.equal(second.stderr, '');
});

/**
 * They run before Node 24 is there, on whatever the machine has from 20 on; a failure is no time to find out. The formatter of
 * templates is called by those who have installed everything.
 */
test('scripts use nothing that Node 20 does not have', () => {
  const newer =
    /\bgroupBy\(|Promise\.(?:withResolvers|try)\b|Array\.fromAsync|RegExp\.escape|import\.meta\.main\b|\.(?:union|intersection|difference|isSubsetOf)\(|\b(?:globSync|stripTypeScriptTypes)\b|\busing [a-z]/;
  const scripts = readdirSync(import.meta.dirname).filter(
    (name) => name.endsWith('.mjs') && name !== 'wrap-templates.mjs',
  );
  assert.ok(scripts.length > 5);
  const wrong = scripts.filter((name) => newer.test(readFileSync(join(import.meta.dirname, name), 'utf8')));
  assert.deepEqual(wrong, []);
});
