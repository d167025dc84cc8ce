import type { DomainFacts, Endpoint } from '../../model/report.ts';
import { within } from '../../time/until.ts';
import type { CheckContext } from '../context/check-context.ts';

/** A name that exists nowhere (RFC 6761, section 6.4): every resolver that lives says so at once. */
const nobody = 'posthorn-made-this-up.invalid';
const limitMs = 3_000;

/**
 * Whether our own name service answers at all, asked only where a name could not be looked up: that parts a dead resolver of
 * ours from name servers of others that fail. Null where nobody had to ask.
 */
export async function askResolver(
  context: CheckContext,
  endpoints: readonly Endpoint[],
  domain: DomainFacts | null,
): Promise<boolean | null> {
  const failures = [...endpoints.map(({ failure }) => failure), domain?.failure ?? null];
  if (!failures.some((failure) => failure?.kind === 'dns-failure') || context.signal.aborted) return null;
  const answer = await within(limitMs, context.resolver.addresses(nobody));
  return answer !== null && (answer.ok || answer.failure.kind !== 'dns-failure');
}
