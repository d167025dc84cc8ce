import type { Endpoint } from '../../model/report.ts';
import { worthAnotherLook } from '../../rules/connection/ban.ts';
import type { CheckContext } from '../context/check-context.ts';
import type { AskedEndpoint } from '../context/extra-dialogue.ts';
import { greetAgain } from './greet-again.ts';

/**
 * Where one port of a host refused a login and another then turned us away, the first is greeted once more: only if that one is
 * closed by now too, the host has banned us, and the second port is not at fault. `among`: those that are looked at, all where not said.
 */
export async function askAfterRefusal(
  context: CheckContext,
  endpoints: Endpoint[],
  among: readonly Endpoint[] = endpoints,
): Promise<void> {
  const doubtful = among.filter((endpoint) => worthAnotherLook(endpoint, { endpoints }));
  await Promise.all(
    doubtful.map(async (endpoint) => {
      endpoint.attempts.push(await greetAgain(atEndpoint(context, endpoint)));
    }),
  );
}

function atEndpoint(
  context: CheckContext,
  { protocol, host, port, security, username, attempts, id }: Endpoint,
): AskedEndpoint {
  const address = attempts.find(({ purpose }) => purpose === 'login')?.address ?? host;
  const settings = { protocol, host, port, security, username };
  return { context, endpoint: id, settings, place: { address, port }, signal: context.signal };
}
