import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { ConfigError, loadConfig, toCheckParts } from './config.ts';
import { english } from './testing/english.ts';

const folder = mkdtempSync(join(tmpdir(), 'posthorn-config-'));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function faultOf(env: Record<string, string>): string {
  try {
    loadConfig(env);
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.told(english);
  }
  assert.fail(`no fault: ${JSON.stringify(env)}`);
}

test('an empty environment gives a service for oneself with the practice accounts on', () => {
  const config = loadConfig({});
  assert.equal(config.baseUrl, 'http://127.0.0.1:3000');
  assert.equal(config.dataDir, resolve('data'));
  assert.deepEqual(config.allowPorts, [25, 110, 143, 465, 587, 993, 995, 2525, 4190]);
  assert.deepEqual(config.allowNetworks, []);
  assert.equal(config.demo, true);
  assert.equal(config.databaseUrl, null);
  assert.equal(config.ehloName, 'posthorn.invalid');
  assert.equal(config.probeRecipient, 'posthorn-probe@example.org');
  assert.equal(config.provider.retentionDays, 30);
  assert.equal(loadConfig({ NODE_ENV: 'production' }).demo, false);
  assert.equal(loadConfig({ NODE_ENV: 'production', POSTHORN_DEMO: 'on' }).demo, true);
});

test('values are read', () => {
  const config = loadConfig({
    POSTHORN_PORT: '0',
    POSTHORN_BASE_URL: 'https://check.example.org/',
    POSTHORN_ALLOW_NETWORKS: '127.0.0.0/8, fd00::/8,192.0.2.1',
    POSTHORN_ALLOW_PORTS: '*',
    POSTHORN_DNS: '[::1]:5353',
    POSTHORN_TRUST_PROXY: '10.0.0.0/8',
    POSTHORN_LOG_LEVEL: '',
  });
  assert.equal(config.baseUrl, 'https://check.example.org');
  assert.equal(config.ehloName, 'check.example.org');
  assert.deepEqual(config.allowNetworks, ['127.0.0.0/8', 'fd00::/8', '192.0.2.1/32']);
  assert.equal(config.allowPorts, '*');
  assert.deepEqual(config.trustProxy, ['10.0.0.0/8']);
  assert.equal(config.logLevel, 'info');
  assert.equal(toCheckParts(config, null).dns, '[::1]:5353');
});

const wrong: Record<string, string[]> = {
  POSTHORN_HOST: ['a b', '0177.0.0.1'],
  POSTHORN_PORT: ['70000', '-1', 'x', '3000.5'],
  POSTHORN_BASE_URL: ['check.example.org', 'https://example.org/path', 'ftp://example.org'],
  POSTHORN_DATABASE_URL: ['postgres://localhost/posthorn'],
  POSTHORN_ALLOW_NETWORKS: [
    '10.0.0.0/33',
    'example.org',
    '0177.0.0.1/8',
    '10.0.0.0/8,,',
    '1.2.3.4/8/8',
    '10.0.0.0/',
  ],
  POSTHORN_ALLOW_PORTS: ['0', '25,70000', 'all'],
  POSTHORN_DNS: ['127.0.0.1', 'dns.example.org:53', '::1:53', '[127.0.0.1]:53'],
  POSTHORN_CA_FILE: ['/does/not/exist'],
  POSTHORN_DEMO: ['perhaps'],
  POSTHORN_PROVIDER_FILE: ['/does/not/exist'],
  POSTHORN_PROBE_RECIPIENT: ['nobody'],
  POSTHORN_EHLO_NAME: ['192.0.2.1', 'a b'],
  POSTHORN_LOG_LEVEL: ['loud'],
  POSTHORN_RATE_LIMIT: ['0', 'many'],
  POSTHORN_TRUST_PROXY: ['everyone'],
};

for (const [name, values] of Object.entries(wrong)) {
  for (const value of values) {
    test(`${name}=${value} is refused by name`, () => {
      assert.match(faultOf({ [name]: value }), new RegExp(`^${name}: expected [^\\n]+, got [^\\n]+$`));
    });
  }
}

test('all faults are told at once', () => {
  assert.equal(faultOf({ POSTHORN_PORT: 'x', POSTHORN_LOG_LEVEL: 'loud' }).split('\n').length, 2);
});

test('a file of authorities must hold certificates', () => {
  assert.match(faultOf({ POSTHORN_CA_FILE: file('empty.pem', 'nothing') }), /holds no certificate/);
  const broken = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
  assert.match(faultOf({ POSTHORN_CA_FILE: file('broken.pem', broken) }), /POSTHORN_CA_FILE: .*broken\.pem/);
});

test('a provider file is read with its defaults', () => {
  const path = file(
    'provider.json',
    JSON.stringify({
      name: 'Example Hosting',
      domains: ['Example.TEST'],
      servers: {
        incoming: [{ protocol: 'pop3', host: 'mail.example.test', port: 995, security: 'tls' }],
        outgoing: [{ host: 'mail.example.test', port: 465, security: 'tls', username: '%EMAILLOCALPART%' }],
      },
      brand: { accent: '#0b5' },
    }),
  );
  const { provider } = loadConfig({ POSTHORN_PROVIDER_FILE: path });
  assert.deepEqual(provider.domains, ['example.test']);
  assert.equal(provider.servers.incoming[0]?.username, 'address');
  assert.equal(provider.servers.outgoing[0]?.protocol, 'smtp');
  assert.equal(provider.servers.outgoing[0]?.username, '%EMAILLOCALPART%');
  assert.deepEqual(provider.brand, { accent: '#0b5', logo: '' });
  assert.equal(provider.leaveOnServerDays, 14);
});

const wrongProviders: [string, unknown][] = [
  ['brand.accent', { brand: { accent: 'green' } }],
  [
    'servers.incoming[0].port',
    { servers: { incoming: [{ protocol: 'pop3', host: 'a.test', port: 0, security: 'tls' }] } },
  ],
  [
    'servers.incoming[0].host',
    { servers: { incoming: [{ protocol: 'pop3', host: 'a b', port: 1, security: 'tls' }] } },
  ],
  [
    'servers.outgoing[0].username',
    { servers: { outgoing: [{ host: 'a.test', port: 1, security: 'tls', username: '%USER%' }] } },
  ],
  ['domains[0]', { domains: ['not a domain'] }],
  ['publish.mxHosts', { publish: { mxDomains: true } }],
  ['publish.mxHosts[0]', { publish: { mxDomains: true, mxHosts: ['mx example'] } }],
  ['retentionDays', { retentionDays: 0 }],
  ['support.url', { support: { url: 'javascript:alert(1)' } }],
  ['the file', { retentiondays: 3 }],
];

for (const [key, json] of wrongProviders) {
  test(`a fault of the provider file names ${key}`, () => {
    const fault = faultOf({ POSTHORN_PROVIDER_FILE: file('wrong.json', JSON.stringify(json)) });
    assert.ok(fault.includes(`wrong.json: ${key}: `), fault);
  });
}

test('a provider file that is not JSON is told as such', () => {
  assert.match(
    faultOf({ POSTHORN_PROVIDER_FILE: file('wrong.json', '{') }),
    /POSTHORN_PROVIDER_FILE.*is not JSON/,
  );
});
