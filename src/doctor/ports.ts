import type { Reach } from '../net/hear-greeting.ts';
import type { PlaceFacts } from './look-at-places.ts';
import { isAtFault, type Note, needs, type Question } from './note.ts';
import { hostsLeftOut, usualPorts } from './own-servers.ts';

/** Which ports can be reached from here, tried at the provider's own servers and nowhere else. */
export const ports: Question = {
  id: 'ports',
  title: 'Outgoing ports',
  async ask(patient) {
    for (const name of [
      'POSTHORN_PROVIDER_FILE',
      'POSTHORN_ALLOW_NETWORKS',
      'POSTHORN_ALLOW_PORTS',
      'POSTHORN_DNS',
    ])
      if (isAtFault(patient, name)) return [needs(name)];
    const left = hostsLeftOut(patient.config.provider);
    const others: Note[] =
      left > 0
        ? [
            {
              state: 'unknown',
              text: `${left} more of your servers ${left === 1 ? 'was' : 'were'} not tried.`,
            },
          ]
        : [];
    return [...tellPorts(await patient.looks.places()), ...others];
  },
};

const purposes: Readonly<Record<number, string>> = {
  25: 'Questions about relaying and about mail from others stay open, and reports say so.',
  110: 'Mailboxes cannot be tested by POP3 with STARTTLS.',
  143: 'Mailboxes cannot be tested by IMAP with STARTTLS.',
  465: 'Sending cannot be tested on the port that programs should use.',
  587: 'Sending cannot be tested on the port with STARTTLS.',
  993: 'Mailboxes cannot be tested by IMAP.',
  995: 'Mailboxes cannot be tested by POP3.',
};

/** What the ports mean for checks. Pure. */
export function tellPorts(places: readonly PlaceFacts[]): Note[] {
  if (places.length === 0)
    return [
      {
        state: 'unknown',
        text: `Whether the ports ${usualPorts.join(', ')} are open outwards cannot be told: the provider file names no server of yours to try them at, and servers of others are not asked.`,
        fix: 'Name your servers in POSTHORN_PROVIDER_FILE, then ask again.',
      },
    ];
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
    ...[...hosts].map(
      ([host, { address, isDenied }]): Note =>
        isDenied
          ? {
              state: 'fault',
              text: `${host} has the address ${address}, which is in POSTHORN_DENY_NETWORKS.`,
              means: 'Checks refuse to connect to it, although your provider file names it.',
              fix: 'Take that network out of POSTHORN_DENY_NETWORKS, or name less of it.',
            }
          : {
              state: 'fault',
              text: `${host} has the address ${address}, which is not public.`,
              means: 'Checks refuse to connect to it, so that strangers cannot reach into your network.',
              fix: 'Add the network of your mail servers, and nothing more, to POSTHORN_ALLOW_NETWORKS.',
            },
    ),
    ...[...new Set(shut.map(({ port }) => port))].map((port): Note => {
      const isNamed = shut.some((one) => one.port === port && one.isNamed);
      return {
        state: isNamed ? 'fault' : 'warning',
        text: `Port ${port} is not in POSTHORN_ALLOW_PORTS${isNamed ? ', and a server of your own is on it' : ''}.`,
        means: isNamed
          ? `Checks refuse to connect there. ${purposes[port] ?? ''}`.trim()
          : (purposes[port] ?? ''),
        fix: `Add ${port} to POSTHORN_ALLOW_PORTS.`,
      };
    }),
  ];
}

function tellNameless(places: readonly PlaceFacts[]): Note[] {
  const hosts = places.filter(({ notDialled }) => notDialled === 'no-address').map(({ host }) => host);
  return [...new Set(hosts)].map((host) => ({
    state: 'unknown',
    text: `The ports of ${host} were not tried, because the DNS gave no address (see DNS).`,
  }));
}

function tellPort(port: number, here: readonly PlaceFacts[], elsewhere: readonly PlaceFacts[]): Note[] {
  const means = purposes[port] ?? `Checks of servers on port ${port} fail.`;
  const hosts = here.map(({ host }) => host).join(', ');
  const isNamed = here.some((one) => one.isNamed);
  const reached = here.map(best);
  if (reached.includes('open')) return tellOpen(port, here);
  if (reached.includes('refused'))
    return [
      isNamed
        ? {
            ...{ state: 'fault', means },
            text: `Port ${port} is refused at ${hosts}, where your provider file has a server.`,
            fix: 'Start the server, or look for a firewall on the way that refuses; a firewall of this machine or its hoster can look the same.',
          }
        : {
            state: 'unknown',
            text: `Port ${port} is refused at ${hosts}: nothing listens there, or a firewall refuses. Whether the port is open outwards cannot be told.`,
            ...(port === 25 && {
              fix: 'Name your mail exchangers in publish.mxHosts, then port 25 is tried there.',
            }),
          },
    ];
  const isOnlyHere = here.some(({ host }) =>
    elsewhere.some((other) => other.host === host && best(other) === 'open'),
  );
  const how = reached.every((one) => one === 'unreachable') ? 'cannot be reached' : 'does not answer';
  if (!isNamed && !isOnlyHere)
    return [
      {
        state: 'unknown',
        text: `Port ${port} ${how} at ${hosts}: it is blocked on the way, or your servers do not answer there. Which of them cannot be told.`,
        ...(port === 25 && {
          fix: 'Name your mail exchangers in publish.mxHosts, then port 25 is tried there.',
        }),
      },
    ];
  const likely = isOnlyHere
    ? 'Other ports of the same server answer, so this one is blocked, here or there.'
    : 'It is blocked on the way, or the server is down.';
  return [
    {
      ...{ state: isNamed ? 'fault' : 'warning', means },
      text: `Port ${port} ${how} at ${hosts}. ${likely}`,
      fix:
        port === 25
          ? 'Many hosters close port 25 outwards until they are asked: ask yours to open it.'
          : 'Open the port outwards in the firewall of this machine and of its hoster, and look at the server.',
    },
  ];
}

function tellOpen(port: number, here: readonly PlaceFacts[]): Note[] {
  const others = here.filter((one) => best(one) !== 'open' && one.isNamed);
  const open = here.filter((one) => best(one) === 'open').map(({ host }) => host);
  return [
    { state: 'well', text: `Port ${port} is open outwards (${open.join(', ')} answers there).` },
    ...others.map(
      (one): Note => ({
        state: 'fault',
        text: `${one.host} ${best(one) === 'refused' ? 'refuses' : 'does not answer on'} port ${port}, which is open outwards: other servers answer there.`,
        means: `Checks of ${one.host} fail.`,
        fix: 'Look at that server, or mend the provider file.',
      }),
    ),
  ];
}

/** A check that reaches one address of two goes on. */
function best({ v4, v6 }: PlaceFacts): Reach {
  const order: readonly Reach[] = ['open', 'refused', 'silent', 'unreachable'];
  return order.find((reach) => v4 === reach || v6 === reach) ?? 'silent';
}
