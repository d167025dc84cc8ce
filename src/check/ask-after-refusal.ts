import type { Attempt } from '../model/attempt.ts';
import { noFacts } from '../model/facts.ts';
import type { Endpoint } from '../model/report.ts';
import { probes } from '../protocols/index.ts';
import { worthAnotherLook } from '../rules/connection/ban.ts';
import type { CheckContext } from './check-context.ts';
import { holdExtra } from './extra-dialogue.ts';
import { noCredentials } from './open-dialogue.ts';

/**
 * Where one port of a host refused a login and another then turned us away, the first is greeted once more: only if that one is
 * closed by now too, the host has banned us, and the second port is not at fault.
 */
export async function askAfterRefusal(context: CheckContext, endpoints: Endpoint[]): Promise<void> {
  const doubtful = endpoints.filter((endpoint) => worthAnotherLook(endpoint, { endpoints }));
  await Promise.all(
    doubtful.map(async (endpoint) => {
      endpoint.attempts.push(await greetAgain(context, endpoint));
    }),
  );
}

async function greetAgain(context: CheckContext, endpoint: Endpoint): Promise<Attempt> {
  const { protocol, host, port, security, username, attempts, id } = endpoint;
  const address = attempts.find(({ purpose }) => purpose === 'login')?.address ?? host;
  const at = {
    ...{ context, endpoint: id, signal: context.signal, place: { address, port } },
    settings: { protocol, host, port, security, username },
  };
  const probe = probes[protocol];
  const options = { purpose: 'security', facts: noFacts(), credentials: noCredentials } as const;
  return holdExtra(at, options, probe.goodbye, async (dialogue, log) => {
    const failure = security === 'tls' ? await log.step('tls', () => dialogue.startTls()) : null;
    return failure ?? (await log.step('greeting', () => probe.greet(dialogue)));
  });
}
