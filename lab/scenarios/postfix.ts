import type { LabPlan } from '../plan.ts';
import { startPostfix } from '../postfix.ts';
import { innerServices, submissionRestrictions } from '../postfix-config.ts';
import { certificateFiles } from './certificates.ts';
import { authSocket } from './dovecot.ts';
import { type PostfixHost, postfixAddresses, postfixEntries, type Settings } from './postfix-hosts.ts';

/** Starts one Postfix that serves every host. */
export async function startScenarioPostfix(plan: LabPlan): Promise<void> {
  const listeners = postfixEntries.flatMap(([label, host]) => [
    ...listener(plan, label, host),
    ...(host.tlsToo === true ? listener(plan, label, withTls) : []),
  ]);
  await startPostfix(plan, `${[...innerServices, ...postscreenServices, ...listeners].join('\n')}\n`);
}

const withTls: PostfixHost = { at: 'submissions', settings: { smtpd_tls_wrappermode: 'yes' } };
const postscreenServices = ['dnsblog unix - - n - 0 dnsblog', 'tlsproxy unix - - n - 0 tlsproxy'];

function listener(plan: LabPlan, label: string, host: PostfixHost): string[] {
  const found = postfixAddresses.find((one) => one.label === label);
  const at = host.at ?? 'submission';
  const port = typeof at === 'number' ? at : plan.ports[at];
  const settings: Settings = {
    myhostname: found?.name ?? label,
    smtpd_tls_chain_files: certificateFiles(plan.directory, host.certificate ?? 'wildcard').identity,
    smtpd_sasl_auth_enable: 'yes',
    smtpd_sasl_path: authSocket(plan.directory, host.auth ?? 'accounts'),
    smtpd_relay_restrictions: submissionRestrictions,
    ...host.settings,
  };
  // Braces let a value hold blanks.
  const options = Object.entries(settings).map(([name, value]) => `  -o { ${name} = ${value} }`);
  const where = `${found?.address}:${port}`;
  if (host.postscreen !== true) return [[`${where} inet n - n - - smtpd`, ...options].join('\n')];
  const pass = `smtpd-${label}`;
  return [
    // Only one postscreen may use a cache; these have none.
    [
      `${where} inet n - n - 1 postscreen`,
      ...options,
      '  -o postscreen_cache_map=',
      `  -o smtpd_service_name=${pass}`,
    ].join('\n'),
    [`${pass} pass - - n - - smtpd`, ...options].join('\n'),
  ];
}
