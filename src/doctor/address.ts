import type { AddressFacts } from './look-at-address.ts';
import { isAtFault, type Note, needs, type Question } from './note.ts';

/** Whether people reach the service by the address that links name. */
export const address: Question = {
  id: 'address',
  title: 'Public address',
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
        ? {
            state: 'warning',
            text: `No public address is set (POSTHORN_BASE_URL), so the service takes ${baseUrl} for its own.`,
            means:
              'Links in files and QR codes follow the name by which each visitor came, and records for mail programs name no service.',
            fix: 'Set POSTHORN_BASE_URL to the address that people type.',
          }
        : { state: 'well', text: 'No public address is set, which is fine on your own machine.' },
    ];
  if (facts.kind === 'answers')
    return facts.isOurs
      ? [{ state: 'well', text: `The service answers at ${baseUrl}.` }]
      : [
          {
            state: 'fault',
            text: `Something else than Posthorn answers at ${baseUrl} (status ${facts.status}).`,
            means: 'Links in reports, and the programs that look for settings, lead to the wrong place.',
            fix: 'Let the proxy hand everything on to the service, and POSTHORN_BASE_URL be its address.',
          },
        ];
  const { text, state, fix } = problems[facts.problem] ?? problems.other;
  return [
    {
      ...{
        state,
        text: `${text.replace('URL', baseUrl)}${facts.detail === '' ? '' : ` (${facts.detail})`}.`,
        fix,
      },
      means:
        state === 'warning'
          ? 'That is right while the service is not running; else people do not reach it.'
          : 'People do not reach the service by its own links, or are warned.',
    },
  ];
}

type Words = Pick<Note, 'state' | 'text'> & { fix: string };

const problems: Record<string, Words> & { other: Words } = {
  'host-not-found': {
    state: 'fault',
    text: 'The name in URL is not in the DNS',
    fix: 'Publish it, or mend POSTHORN_BASE_URL.',
  },
  'dns-failure': {
    state: 'unknown',
    text: 'Nothing can be told of URL, because the DNS did not answer',
    fix: 'Mend the DNS first.',
  },
  certificate: {
    state: 'fault',
    text: 'The certificate at URL does not prove its name',
    fix: 'Renew the certificate of the proxy, with its whole chain.',
  },
  tls: {
    state: 'fault',
    text: 'No encrypted connection comes about at URL',
    fix: 'Look at the encryption of the proxy.',
  },
  'not-reached': {
    state: 'warning',
    text: 'Nothing answers at URL',
    fix: 'Start the service, and look at the proxy in front of it.',
  },
  timeout: {
    state: 'warning',
    text: 'Nothing answers in time at URL',
    fix: 'Start the service, and look at the proxy in front of it.',
  },
  other: {
    state: 'fault',
    text: 'What answers at URL is no web server that can be read',
    fix: 'Look at the proxy, and at POSTHORN_BASE_URL.',
  },
};
