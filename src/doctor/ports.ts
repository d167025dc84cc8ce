import type { Reach } from '../net/hear-greeting.ts';
import type { PlaceFacts } from './look-at-places.ts';
import { isAtFault, type Note, needs, note, type Question } from './note.ts';
import { hostsLeftOut, usualPorts } from './own-servers.ts';

/** Which ports can be reached from here, tried at the provider's own servers and nowhere else. */
export const ports: Question = {
  id: 'ports',
  async ask(patient) {
    for (const name of [
      'POSTHORN_PROVIDER_FILE',
      'POSTHORN_ALLOW_NETWORKS',
      'POSTHORN_ALLOW_PORTS',
      'POSTHORN_DNS',
    ])
      if (isAtFault(patient, name)) return [needs(name)];
    const left = hostsLeftOut(patient.config.provider);
    const others = left > 0 ? [note('unknown', 'doctor-ports-more', { count: left })] : [];
    return [...tellPorts(await patient.looks.places()), ...others];
  },
};

/** What the ports mean for checks. Pure. */
export function tellPorts(places: readonly PlaceFacts[]): Note[] {
  if (places.length === 0) return [note('unknown', 'doctor-ports-nowhere', { ports: usualPorts.join(', ') })];
  const dialled = places.filter(({ notDialled }) => notDialled === null);
  const numbers = [...new Set(dialled.map(({ port }) => port))].toSorted((a, b) => a - b);
  return [
    ...tellForbidden(places),
    ...numbers.flatMap((port) =>
      tellPort(
        port,
        dialled.filter((one) => one.port === port),
        dialled.filter((one) => one.port !== port),
      ),
    ),
    ...tellNameless(places),
  ];
}

/** What a check refuses by the settings, although the provider's own file names it. */
function tellForbidden(places: readonly PlaceFacts[]): Note[] {
  const shut = places.filter(({ notDialled }) => notDialled === 'port-not-allowed');
  const hosts = new Map(
    places.flatMap(({ host, forbidden, isDenied = false }) =>
      forbidden === null ? [] : [[host, { address: forbidden, isDenied }]],
    ),
  );
  return [
    ...[...hosts].map(([host, { address, isDenied }]) =>
      note('fault', isDenied ? 'doctor-port-denied' : 'doctor-port-not-public', { host, address }),
    ),
    ...[...new Set(shut.map(({ port }) => port))].map((port) => {
      const isNamed = shut.some((one) => one.port === port && one.isNamed);
      return note(isNamed ? 'fault' : 'warning', 'doctor-port-not-allowed', {
        port: String(port),
        number: port,
        isNamed,
      });
    }),
  ];
}

function tellNameless(places: readonly PlaceFacts[]): Note[] {
  const hosts = places.filter(({ notDialled }) => notDialled === 'no-address').map(({ host }) => host);
  return [...new Set(hosts)].map((host) => note('unknown', 'doctor-ports-nameless', { host }));
}

function tellPort(port: number, here: readonly PlaceFacts[], elsewhere: readonly PlaceFacts[]): Note[] {
  const isNamed = here.some((one) => one.isNamed);
  const reached = here.map(best);
  if (reached.includes('open')) return tellOpen(port, here);
  const about = { port: String(port), number: port, hosts: here.map(({ host }) => host).join(', ') };
  if (reached.includes('refused'))
    return [
      isNamed
        ? note('fault', 'doctor-port-refused', about)
        : note('unknown', 'doctor-port-refused-perhaps', about),
    ];
  const isOnlyHere = here.some(({ host }) =>
    elsewhere.some((other) => other.host === host && best(other) === 'open'),
  );
  const how = reached.every((one) => one === 'unreachable') ? 'unreachable' : 'silent';
  return [
    isNamed || isOnlyHere
      ? note(isNamed ? 'fault' : 'warning', 'doctor-port-shut', { ...about, how, isOnlyHere })
      : note('unknown', 'doctor-port-silent-perhaps', { ...about, how }),
  ];
}

function tellOpen(number: number, here: readonly PlaceFacts[]): Note[] {
  const port = String(number);
  const others = here.filter((one) => best(one) !== 'open' && one.isNamed);
  const open = here.filter((one) => best(one) === 'open').map(({ host }) => host);
  return [
    note('well', 'doctor-port-open', { port, hosts: open.join(', ') }),
    ...others.map((one) => {
      const how = best(one) === 'refused' ? 'refused' : 'silent';
      return note('fault', 'doctor-port-one-away', { host: one.host, port, how });
    }),
  ];
}

/** A check that reaches one address of two goes on. */
function best({ v4, v6 }: PlaceFacts): Reach {
  const order: readonly Reach[] = ['open', 'refused', 'silent', 'unreachable'];
  return order.find((reach) => v4 === reach || v6 === reach) ?? 'silent';
}
