import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startDaemon } from '../daemon.ts';
import type { LabPlan } from '../plan.ts';
import { certificateFiles } from './certificates.ts';
import type { Front } from './proxies.ts';

/** Starts one stunnel, which knows TLS and nothing of mail, for every host in front. */
export async function startStunnel(plan: LabPlan, home: string, fronts: readonly Front[]): Promise<void> {
  const config = join(home, 'stunnel.conf');
  await writeFile(config, configText(plan, home, fronts), { mode: 0o600 });
  await startDaemon('stunnel4', [config], join(home, 'stunnel-start.log'));
}

function configText({ directory, ports }: LabPlan, home: string, fronts: readonly Front[]): string {
  const { chain, key } = certificateFiles(directory, 'wildcard');
  const services = fronts.flatMap(({ label, address, behind, asksCertificate }) =>
    (['pop3', 'imap'] as const).flatMap((protocol) => [
      `[${label}-${protocol}]`,
      `accept = ${address}:${ports[`${protocol}s`]}`,
      `connect = ${behind}:${ports[protocol]}`,
      `cert = ${chain}`,
      `key = ${key}`,
      'ciphers = ECDHE+AESGCM:ECDHE+CHACHA20',
      ...(asksCertificate ? ['verifyChain = yes', `CAfile = ${join(directory, 'roots.pem')}`] : []),
    ]),
  );
  return [
    `pid = ${join(home, 'stunnel.pid')}`,
    `output = ${join(home, 'stunnel.log')}`,
    ...services,
    '',
  ].join('\n');
}
