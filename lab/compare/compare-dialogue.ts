import type { Endpoint } from '../../src/model/report.ts';
import type { Ground } from '../scenarios/ground.ts';
import { runScenario } from '../scenarios/run-scenario.ts';
import type { LabServer } from '../scenarios/scenario.ts';
import { runTool } from './run-tool.ts';

export interface CapabilityRow {
  server: string;
  posthorn: string;
  nmap: string;
}

export interface RelayRow {
  server: string;
  posthorn: string;
  nmap: string;
  swaks: string;
}

const scripts = { pop3: 'pop3-capabilities', imap: 'imap-capabilities', smtp: 'smtp-commands' } as const;

const capabilityServers: LabServer[] = [
  ['mail', 'pop3', 'starttls'],
  ['mail', 'imap', 'starttls'],
  ['dc-clear-allowed', 'pop3', 'starttls'],
  ['pf-good', 'submission', 'starttls'],
  ['pf-auth-clear', 'submission', 'starttls'],
  ['ex-good', 'submission', 'starttls'],
  ['pf-no-tls', 'submission', 'starttls'],
];

const relayServers: LabServer[] = [
  ['pf-good', 'submission', 'starttls'],
  ['pf-open-relay', 'submission', 'starttls'],
  ['pf-accepts-all', 'submission', 'starttls'],
  ['pf-routing', 'submission', 'starttls'],
  ['pf-greylist', 'submission', 'starttls'],
  ['ex-good', 'submission', 'starttls'],
  ['ex-open-relay', 'submission', 'starttls'],
  ['ex-catch-all', 'submission', 'starttls'],
  ['ex-percent', 'submission', 'starttls'],
];

/** Capabilities before TLS, as Posthorn and nmap read them; the words are sorted to be compared. */
export async function compareCapabilities(ground: Ground): Promise<CapabilityRow[]> {
  const rows: CapabilityRow[] = [];
  for (const at of capabilityServers) {
    const protocol = at[1] === 'submission' ? 'smtp' : (at[1] as 'pop3' | 'imap');
    const endpoint = await askPosthorn(ground, at, false);
    const { out } = await askNmap(ground, at, scripts[protocol]);
    const line = new RegExp(`${scripts[protocol]}:([^\\n]*(?:\\n\\| [^\\n]*)*)`).exec(out)?.[1] ?? '';
    rows.push({
      server: `${at[0]} ${at[1]}`,
      posthorn: sorted(endpoint?.facts.capabilities ?? []),
      // SMTP lists end with a comma, the others part their words by blanks; the name of the host is no capability.
      nmap: sorted(
        line
          .replace(/\n?\|_?/g, ' ')
          .split(protocol === 'smtp' ? /,/ : / +(?=[A-Z(])(?![A-Z]+\))/)
          .filter((word) => !/example\.test|^capabilities|^completed|^Pre-login|^OK$/i.test(word.trim())),
      ),
    });
  }
  return rows;
}

/** Whether a server forwards for strangers. */
export async function compareRelay(ground: Ground): Promise<RelayRow[]> {
  const rows: RelayRow[] = [];
  for (const at of relayServers) {
    const [endpoint, codes] = await askForRelay(ground, at);
    const { out, seconds } = await askNmap(ground, at, 'smtp-open-relay');
    const verdict = /smtp-open-relay: ([^\n]*)/.exec(out)?.[1] ?? 'no verdict';
    rows.push({
      server: `${at[0]} ${at[1]}`,
      posthorn: `${codes.join(', ')} (${endpoint?.facts.relay?.envelopes.length ?? 0} questions)`,
      nmap: `${verdict} (${seconds.toFixed(0)} s)`,
      swaks: await askSwaks(ground, at),
    });
  }
  return rows;
}

async function askPosthorn(ground: Ground, at: LabServer, deepRelay: boolean): Promise<Endpoint | undefined> {
  return (await check(ground, at, deepRelay)).endpoints[0];
}

async function askForRelay(ground: Ground, at: LabServer): Promise<[Endpoint | undefined, string[]]> {
  const report = await check(ground, at, true);
  const codes = report.findings
    .map(({ code }) => code)
    .filter((code) => /^(?:open-relay|relay-(?!needs))/.test(code));
  return [report.endpoints[0], codes];
}

async function check(ground: Ground, at: LabServer, deepRelay: boolean) {
  const side = at[1] === 'submission' ? { outgoing: at } : { incoming: at };
  const scenario = { name: '', on: 'several', broken: '', expect: { diagnosis: null } } as const;
  return (await runScenario(ground, { ...scenario, ...side, request: { deepRelay } })).report;
}

function askNmap(ground: Ground, [host, service]: LabServer, script: string) {
  const port = typeof service === 'number' ? service : ground.plan.ports[service];
  // The plus sign runs a script although the port is not the usual one.
  return runTool('nmap', [
    '-Pn',
    '-n',
    '-sT',
    '-p',
    `${port}`,
    '--script',
    `+${script}`,
    ground.addressOf(host),
  ]);
}

async function askSwaks(ground: Ground, [host, service]: LabServer): Promise<string> {
  const port = typeof service === 'number' ? service : ground.plan.ports[service];
  const { out } = await runTool('swaks', [
    ...['--server', ground.addressOf(host), '--port', `${port}`, '--helo', 'posthorn.invalid', '--tls'],
    ...['--from', 'stranger@example.org', '--to', 'friend@example.org', '--quit-after', 'RCPT'],
  ]);
  const lines = out.split('\n');
  const asked = lines.findIndex((line) => line.includes('RCPT TO'));
  const answer = lines[asked + 1]?.replace(/^<[~*-]*\*?\s*/, '').trim();
  return asked === -1 || answer === undefined ? 'no answer' : answer.replace(/<[^>]*>:? ?/g, '');
}

function sorted(words: readonly string[]): string {
  return words
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .toSorted()
    .join(' · ');
}
