import type { RawRequest } from '../../src/check/request/parse-request.ts';
import type { Report } from '../../src/model/report.ts';
import { check, codes } from '../../src/testing/test-parts.ts';
import type { Ground } from './ground.ts';
import type { LabServer, Scenario } from './scenario.ts';
import { scenarioUsers } from './users.ts';

/** What came of one scenario; it is a hit when nothing was missed. */
export interface ScenarioResult {
  scenario: Scenario;
  report: Report;
  misses: string[];
  seconds: number;
}

/** Brings the scenario about, runs the check in this process, and holds the report against what is expected. */
export async function runScenario(ground: Ground, scenario: Scenario): Promise<ScenarioResult> {
  const began = performance.now();
  await scenario.before?.(ground);
  const report = await check(requestOf(ground, scenario), { ...ground.parts, ...scenario.policy });
  const seconds = (performance.now() - began) / 1000;
  return { scenario, report, misses: missesOf(scenario, report), seconds };
}

function requestOf(
  ground: Ground,
  { incoming, outgoing, alsoOutgoing, protocol, user = 'alice', request }: Scenario,
): RawRequest {
  return {
    address: `${user}@example.test`,
    password: scenarioUsers[user]?.password ?? '',
    incoming:
      incoming === undefined
        ? []
        : [{ ...serverAt(ground, 'incoming', incoming), ...(protocol && { protocol }) }],
    outgoing: [outgoing, alsoOutgoing].flatMap((at) =>
      at === undefined ? [] : [serverAt(ground, 'outgoing', at)],
    ),
    discovery: false,
    ...request,
  };
}

function serverAt(
  { plan }: Ground,
  direction: 'incoming' | 'outgoing',
  [host, service, security]: LabServer,
) {
  const port = typeof service === 'number' ? service : plan.ports[service];
  const protocol = direction === 'outgoing' ? 'smtp' : `${service}`.startsWith('imap') ? 'imap' : 'pop3';
  return { protocol, host: host.includes('.') ? host : `${host}.example.test`, port, security } as const;
}

function missesOf({ expect }: Scenario, report: Report): string[] {
  const seen = codes(report);
  const diagnosis = report.diagnosis?.code ?? null;
  const misses: string[] = [];
  if (diagnosis !== expect.diagnosis) misses.push(`diagnosis ${diagnosis}, expected ${expect.diagnosis}`);
  if (expect.verdict !== undefined && report.verdict !== expect.verdict)
    misses.push(`verdict ${report.verdict}, expected ${expect.verdict}`);
  for (const code of expect.codes ?? []) if (!seen.includes(code)) misses.push(`${code} is missing`);
  for (const code of expect.not ?? []) if (seen.includes(code)) misses.push(`${code} is false here`);
  return misses;
}
