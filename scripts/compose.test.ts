import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { settings } from '../src/config/settings.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = 'docker-compose';
const missing = spawnSync(program, ['--version']).error !== undefined;

test('docker-compose accepts its file', { skip: missing && `${program} is not installed here` }, () => {
  const { status, stderr } = spawnSync(program, ['-f', 'docker-compose.yml', 'config', '-q'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
});

test('images and containers set only settings that exist', () => {
  const known = new Set(Object.values(settings).map(({ name }) => name));
  for (const file of ['Dockerfile', 'docker-compose.yml']) {
    const named = readFileSync(`${root}/${file}`, 'utf8').match(/POSTHORN_[A-Z_]+/g) ?? [];
    assert.ok(named.length > 0, file);
    for (const name of named) assert.ok(known.has(name), `${file}: ${name}`);
  }
});

test('the image brings every folder that the service reads', () => {
  const copied = [...readFileSync(`${root}/Dockerfile`, 'utf8').matchAll(/^COPY (\S+) /gm)].map(
    ([, name]) => name,
  );
  for (const folder of ['src', 'views', 'public', 'content', 'locales', 'package.json'])
    assert.ok(copied.includes(folder), folder);
});
