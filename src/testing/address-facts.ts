import type { AddressFact, ResolutionFacts } from '../model/facts.ts';
import type { FailureKind } from '../model/failure.ts';

const evidence = { attempt: 'a3', lines: [1] };

/** An address that took the connection. */
export function working(address: string): AddressFact {
  return { address, family: address.includes(':') ? 6 : 4, reachable: true, failure: null, evidence };
}

/** An address where no connection was possible. */
export function failing(address: string, kind: FailureKind, reachable: false | null = false): AddressFact {
  return { ...working(address), reachable, failure: { kind, step: 'tcp', detail: 'test' } };
}

/** An address that takes connections and hangs up before its greeting. */
export function hangingUp(address: string): AddressFact {
  return {
    ...working(address),
    greeted: false,
    failure: { kind: 'connection-closed', step: 'greeting', detail: 'test' },
  };
}

/** Resolution facts of a name with these addresses. */
export function addresses(...list: AddressFact[]): { resolution: ResolutionFacts } {
  return { resolution: { addresses: list, failure: null, suggestions: [] } };
}
