import type { Actor } from './actor.ts';
import type { Evidence } from './attempt.ts';

export const severities = ['problem', 'warning', 'advice', 'ok'] as const;
export type Severity = (typeof severities)[number];

/** Typed arguments of a finding: what its words need, as plain JSON. */
export type FindingArgs = Record<string, string | number | boolean | string[] | null>;

/** A rule's verdict as stored: no words. `endpoint` is null for a finding about the whole check. */
export interface Finding {
  code: string;
  severity: Severity;
  endpoint: string | null;
  args: FindingArgs;
  /** Who has to act. Absent in reports that were judged before findings said it: `rules/actors.ts` reads those. */
  actor?: Actor;
  evidence: Evidence[];
}
