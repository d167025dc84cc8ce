import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TlsFacts } from '../../src/model/tls-facts.ts';
import type { Ground } from '../scenarios/ground.ts';
import { runAll } from '../scenarios/run-all.ts';
import { runScenario } from '../scenarios/run-scenario.ts';
import type { LabServer } from '../scenarios/scenario.ts';
import { runTool } from './run-tool.ts';

/** What each tool says of one server: versions, then what it has against the certificate and the ciphers. */
export interface TlsRow {
  server: string;
  posthorn: string;
  testssl: string;
  sslscan: string;
}

const servers: LabServer[] = [
  ['mail', 'pop3s', 'tls'],
  ['expired', 'pop3s', 'tls'],
  ['not-yet-valid', 'pop3s', 'tls'],
  ['wrong-name', 'pop3s', 'tls'],
  ['self-signed', 'pop3s', 'tls'],
  ['missing-intermediate', 'pop3s', 'tls'],
  ['unknown-root', 'pop3s', 'tls'],
  ['sha1', 'pop3s', 'tls'],
  ['rsa-1024', 'pop3s', 'tls'],
  ['old-tls', 'pop3s', 'tls'],
  ['dc-tls-1-0', 'pop3s', 'tls'],
  ['dc-static-rsa', 'pop3s', 'tls'],
  ['pf-anonymous', 'submission', 'starttls'],
  ['ex-rc4', 'submission', 'starttls'],
  ['ex-static-rsa', 'submission', 'starttls'],
];

/** Asks every tool about every server. The tools open many connections, so few servers are asked at a time. */
export function compareTls(ground: Ground): Promise<TlsRow[]> {
  return runAll(servers, 3, async (at) => {
    const asked = [askPosthorn(ground, at), askTestssl(ground, at), askSslscan(ground, at)] as const;
    const [posthorn, testssl, sslscan] = await Promise.all(asked);
    return { server: `${at[0]} ${at[1]}`, posthorn, testssl, sslscan };
  });
}

async function askPosthorn(ground: Ground, at: LabServer): Promise<string> {
  const side = at[2] === 'tls' ? { incoming: at } : { outgoing: at };
  const { report } = await runScenario(ground, {
    ...{ name: '', on: 'several', broken: '', expect: { diagnosis: null } },
    ...side,
  });
  const tls = report.endpoints[0]?.facts.tls;
  if (!tls) return 'no TLS';
  const weak = [...new Set(tls.weakCiphers.map((cipher) => cipher.class))];
  return describe(versionsOf(tls), [...tls.errors, ...keyFaults(tls)], weak);
}

function versionsOf({ versions }: TlsFacts): string[] {
  return Object.entries(versions).flatMap(([name, on]) =>
    on ? [name.replace(/^TLSv1$/, 'TLSv1.0').slice(4)] : [],
  );
}

function keyFaults({ certificate }: TlsFacts): string[] {
  if (certificate === null) return [];
  const { keyType, keyBits, signature } = certificate;
  return [
    ...(keyType === 'rsa' && keyBits < 2048 ? [`RSA ${keyBits}`] : []),
    ...(/sha-?1\b|sha1/i.test(signature) ? ['SHA-1'] : []),
  ];
}

/** The address and port under which the host of a scenario is reached. */
function whereIs(
  ground: Ground,
  [host, service]: LabServer,
): { address: string; name: string; port: number } {
  const port = typeof service === 'number' ? service : ground.plan.ports[service];
  return { address: ground.addressOf(host), name: `${host}.example.test`, port };
}

interface TestsslFinding {
  id: string;
  finding: string;
}

async function askTestssl(ground: Ground, at: LabServer): Promise<string> {
  const { address, name, port } = whereIs(ground, at);
  const file = join(ground.plan.directory, `testssl-${at[0]}.json`);
  const starttls = at[2] === 'starttls' ? ['--starttls', 'smtp'] : [];
  const trust = ['--add-ca', join(ground.plan.directory, 'roots.pem')];
  const quiet = ['--quiet', '--color', '0', '--warnings', 'off', '--jsonfile', file];
  const run = await runTool('testssl', [
    ...['-p', '-S', '-s', '-4', ...quiet, ...trust, ...starttls, '--ip', address],
    `${name}:${port}`,
  ]);
  const text = await readFile(file, 'utf8').catch(() => '[]');
  const findings = JSON.parse(text) as TestsslFinding[];
  const said = (id: string) => findings.find((one) => one.id === id)?.finding ?? '';
  if (findings.length === 0) return `no answer (${run.code})`;
  const offered = (id: string) => /^(?:offered|supported|VULNERABLE)/i.test(said(id));
  const versions = ['1', '1_1', '1_2', '1_3'].filter((one) => offered(`TLS${one}`));
  const chain = said('cert_chain_of_trust')
    .replace(/^(?:passed|Ok).*/i, '')
    .replace(/^failed \(?|\)?\.?$/g, '');
  const faults = [
    chain,
    /expired/.test(said('cert_expirationStatus')) && !/expired/.test(chain) ? 'expired' : '',
    /not match|doesn't|does not/i.test(said('cert_trust')) ? 'name' : '',
    /SHA1/.test(said('cert_signatureAlgorithm')) ? 'SHA-1' : '',
    /RSA (?:512|1024)/.test(said('cert_keySize')) ? 'RSA 1024' : '',
  ];
  const ciphers = { null: 'NULL', anonymous: 'aNULL', export: 'EXPORT', low: 'LOW', '3des': '3DES_IDEA' };
  const weak = Object.entries(ciphers).filter(([, id]) => offered(`cipherlist_${id}`));
  const rc4 = offered('RC4') ? ['rc4'] : [];
  return describe(
    versions.map((one) => one.replace('_', '.').replace(/^1$/, '1.0')),
    faults.filter((fault) => fault !== ''),
    [...weak.map(([label]) => label), ...rc4],
  );
}

async function askSslscan(ground: Ground, at: LabServer): Promise<string> {
  const { address, name, port } = whereIs(ground, at);
  const starttls = at[2] === 'starttls' ? ['--starttls-smtp'] : [];
  const { out } = await runTool('sslscan', [
    ...['--no-colour', '--no-heartbleed', ...starttls, `--sni-name=${name}`],
    `${address}:${port}`,
  ]);
  const versions = [...out.matchAll(/^TLSv(1\.\d)\s+enabled/gm)].map(([, version]) => version ?? '');
  const ciphers = [...out.matchAll(/^(?:Preferred|Accepted)\s+TLSv\S+\s+\d+ bits\s+(\S+)/gm)].map(
    ([, one]) => one ?? '',
  );
  const classes: [string, RegExp][] = [
    ['null', /NULL/],
    ['rc4', /RC4/],
    ['3des', /DES-CBC3|3DES/],
    ['anonymous', /^A(?:DH|ECDH)-|_anon_/],
    ['no-forward-secrecy', /^(?!TLS_|ECDHE|DHE|A(?:DH|ECDH)-|EDH|NULL)/],
  ];
  const weak = classes.filter(([, pattern]) => ciphers.some((cipher) => pattern.test(cipher)));
  const faults = [
    ...(/Signature Algorithm:\s+\S*sha1/i.test(out) ? ['SHA-1'] : []),
    ...(/RSA Key Strength:\s+1024/.test(out) ? ['RSA 1024'] : []),
  ];
  return describe(
    versions.sort(),
    faults,
    weak.map(([label]) => label),
  );
}

function describe(versions: string[], faults: string[], weak: string[]): string {
  const parts = [versions.sort().join(' ') || 'none', ...faults, ...weak];
  return parts.join(', ');
}
