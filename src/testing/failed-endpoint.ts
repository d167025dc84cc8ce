import type { EndpointFacts } from '../model/facts.ts';
import { noFacts } from '../model/facts.ts';
import type { FailureKind, StepName } from '../model/failure.ts';
import type { Endpoint } from '../model/report.ts';
import { healthyPop3 } from './healthy-facts.ts';

/** An endpoint whose main attempt ended at a step, by default POP3 on 995; it knows only the facts it is given. */
export function failedEndpoint(
  kind: FailureKind,
  step: StepName,
  facts: Partial<EndpointFacts> = {},
  more: Partial<Endpoint> = {},
): Endpoint {
  const { resolution } = healthyPop3().facts;
  return healthyPop3(
    { ...noFacts(), resolution, ...facts },
    { outcome: 'failed', failure: { kind, step, detail: 'test' }, ...more },
  );
}
