import type { AddressFacts } from './look-at-address.ts';
import { isAtFault, type Note, needs, note, type Question, type State } from './note.ts';

/** Whether people reach the service by the address that links name. */
export const address: Question = {
  id: 'address',
  async ask(patient) {
    for (const name of ['POSTHORN_BASE_URL', 'POSTHORN_DNS'])
      if (isAtFault(patient, name)) return [needs(name)];
    const { baseUrl, production } = patient.config;
    return tellAddress(baseUrl, production, await patient.looks.address());
  },
};

/** What answers at the address means. Pure. */
export function tellAddress(baseUrl: string, production: boolean, facts: AddressFacts): Note[] {
  if (facts.kind === 'not-set')
    return [
      production
        ? note('warning', 'doctor-address-unset', { url: baseUrl })
        : note('well', 'doctor-address-own'),
    ];
  if (facts.kind === 'answers')
    return [
      facts.isOurs
        ? note('well', 'doctor-address-well', { url: baseUrl })
        : note('fault', 'doctor-address-other', { url: baseUrl, status: String(facts.status) }),
    ];
  const { problem, detail } = facts;
  // What we say ourselves is told by its message, and codes of a library as they are.
  const said = typeof detail === 'string' ? detail : [detail];
  return [
    note(states[problem] ?? 'fault', 'doctor-address-problem', { url: baseUrl, problem, detail: said }),
  ];
}

/** Where it is not a fault: the service may simply not run now. */
const states: Partial<Record<string, State>> = {
  'dns-failure': 'unknown',
  'not-reached': 'warning',
  timeout: 'warning',
};
