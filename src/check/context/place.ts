import type { Outcome } from '../../model/outcome.ts';
import { done } from '../../model/outcome.ts';
import type { Candidate } from '../../model/server-settings.ts';
import { vetPort } from '../../net/resolve-target.ts';
import type { CheckContext } from './check-context.ts';

/** A vetted address and port to dial. */
export interface Place {
  address: string;
  port: number;
}

/**
 * The places where a candidate can be dialled, all vetted. Practice servers have places of their own, which no name and no
 * typed address leads to.
 */
export async function findPlaces(context: CheckContext, candidate: Candidate): Promise<Outcome<Place[]>> {
  if (candidate.source === 'practice') {
    const server = context.practice.find(
      ({ protocol, host, port }) =>
        protocol === candidate.protocol && host === candidate.host && port === candidate.port,
    );
    if (server !== undefined) return done([server.dial]);
  }
  const port = vetPort(candidate.port, context.policy);
  if (!port.ok) return port;
  const target = await context.resolve(candidate.host);
  if (!target.ok) return target;
  return done(target.value.addresses.map((address) => ({ address, port: candidate.port })));
}
