import type { ServerText } from '../server-text/server-text.ts';
import { claims } from './plain-claims.ts';
import type { RefusalCause } from './refusal-causes.ts';

/**
 * Reads what no known wording fits: a thing and its state in one clause, or what cannot be done with a thing. The claims name
 * things and states by what they stand for, so that a server that says it in words of its own is read all the same.
 */
export function plainReading(
  { clauses, whole }: ServerText,
  allowed: readonly RefusalCause[],
): RefusalCause | null {
  const certain = clauses.filter(({ alternative }) => !alternative).map(({ text }) => text);
  const claim = claims.find(
    ({ cause, patterns, except, elsewhere }) =>
      allowed.includes(cause) &&
      !elsewhere?.test(whole) &&
      certain.some((text) => patterns.some((pattern) => pattern.test(text)) && !except?.test(text)),
  );
  return claim?.cause ?? null;
}
