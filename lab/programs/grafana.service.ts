import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { hostileValues, printableText } from '../../src/clients/hostile-values.ts';
import { findClient, renderClient } from '../../src/clients/index.ts';
import { grafanaValue } from '../../src/clients/quoting/grafana.ts';
import { unlessInstalled } from '../../src/clients/real-program.ts';
import { UnsafeValueError } from '../../src/clients/safe-value.ts';
import { sampleServer, sampleSettings } from '../../src/clients/sample-settings.ts';
import { english } from '../../src/testing/english.ts';

// The library that reads grafana.ini, in the language of Grafana, reads what we write. Debian's copy of it.

const library = '/usr/share/gocode';
const skip =
  unlessInstalled('go') || (existsSync(`${library}/src/gopkg.in/ini.v1`) ? false : 'go-ini is not installed');

let directory: string;
before(() => {
  directory = mkdtempSync(join(tmpdir(), 'posthorn-go-'));
  if (skip !== false) return;
  // Nothing is fetched: without modules, Go takes libraries from this place alone.
  const env = { ...process.env, GOPATH: library, GO111MODULE: 'off', GOCACHE: join(directory, 'cache') };
  const source = join(import.meta.dirname, 'read-ini.go');
  const { status, stderr } = spawnSync('go', ['build', '-o', join(directory, 'read-ini'), source], {
    env,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
});
after(() => rmSync(directory, { recursive: true, force: true }));

/** The section [smtp], as Grafana gets it. */
function read(ini: string): Record<string, string> {
  const { status, stdout, stderr } = spawnSync(join(directory, 'read-ini'), { input: ini, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

test('go-ini reads every value as it was', { skip }, () => {
  const values = [...hostileValues, ...fc.sample(printableText(), { numRuns: 2000, seed: 1 })];
  const written = values.flatMap((value) => {
    try {
      return [{ value, text: grafanaValue(value) }];
    } catch (error) {
      assert.ok(error instanceof UnsafeValueError);
      return [];
    }
  });
  assert.ok(written.length > values.length / 2);
  const keys = read(`[smtp]\n${written.map(({ text }, at) => `k${at} = ${text}\n`).join('')}`);
  const changed = written.filter(({ value }, at) => keys[`k${at}`] !== value);
  assert.deepEqual(changed, []);
});

test('go-ini reads the whole file that is handed out', { skip }, () => {
  const client = findClient('grafana');
  assert.ok(client);
  const username = `ann; "o'x" #1@example.test`;
  const settings = sampleSettings('imap', 'starttls', {
    account: { address: 'ann@example.test', displayName: 'Ann "A;" O`x' },
    outgoing: sampleServer('smtp', 'starttls', { username }),
  });
  const refused = renderClient(english, client, settings);
  assert.match(refused.unusable ?? '', /double quote and a backtick/);
  const config = renderClient(english, client, {
    ...settings,
    account: { address: 'ann@example.test', displayName: 'Ann; #1' },
  });
  assert.deepEqual(read(config.file?.content ?? ''), {
    enabled: 'true',
    host: 'mail.example.test:587',
    user: username,
    password: '$__file{/etc/grafana/smtp_password}',
    from_address: 'ann@example.test',
    from_name: 'Ann; #1',
    skip_verify: 'false',
    startTLS_policy: 'MandatoryStartTLS',
  });
});
