import { constants, fstatSync } from 'node:fs';
import { friendlyPorts } from './ports.ts';
import type { Lab } from './start-lab.ts';
import { startLab } from './start-lab.ts';

const tlsNotes = { usual: '', old: 'TLS 1.0 and weak ciphers', weak: '', none: 'no TLS' };

/** How to reach the lab: names, ports, users, and a command line that is ready to paste. */
function guideTo(lab: Lab): string {
  const { ports, hosts, users } = lab;
  const environment = Object.entries(lab.env).map(([name, value]) => `${name}='${value}'`);
  const check = [
    `npm run --silent posthorn -- check ${users.alice.address} --password-stdin`,
    `--incoming pop3:${hosts.mail.name}:${ports.pop3s}:tls`,
    `--outgoing ${hosts.mail.name}:${ports.submissions}:tls --text`,
  ];
  return [
    'The lab is running: Dovecot and Postfix on loopback, and a DNS server that knows their names.',
    '',
    'Ports, the same on every host:',
    ...Object.entries(ports).map(([name, port]) => `  ${name.padEnd(12)} ${port}`),
    '',
    'Hosts:',
    ...Object.values(hosts).map(({ name, address, certificate, tls, openRelay }) => {
      const notes = [certificate, tlsNotes[tls], openRelay ? 'open relay' : ''].filter((note) => note !== '');
      return `  ${name.padEnd(34)} ${address.padEnd(12)} ${notes.join(', ')}`;
    }),
    '',
    'Users:',
    ...Object.values(users).map(
      ({ address, password, state }) =>
        `  ${address.padEnd(34)} ${password}${state === 'usual' ? '' : ` (${state})`}`,
    ),
    '',
    'Test a mailbox of the lab:',
    `  echo ${users.alice.password} | ${environment.join(' ')} \\`,
    `    ${check.join(' \\\n    ')}`,
    '',
    'Or start the website with the same variables. Press Ctrl+C to stop the lab.',
    '',
  ].join('\n');
}

/** Runs the lab until a signal comes, or until the program that started it closes our input. */
async function main(): Promise<void> {
  const asked = untilAsked();
  const lab = await startLab({ ports: friendlyPorts });
  process.stdout.write(guideTo(lab));
  await asked;
  await lab.stop();
  process.exit(0);
}

function untilAsked(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => done());
    // Where input was closed from the start (a service, a script in the background) there is nothing to watch.
    if (process.stdin.isTTY || !watchesInput()) return;
    process.stdin.on('end', () => done()).on('error', () => done());
    process.stdin.resume();
  });
}

/** Only a pipe tells that the other program has gone; /dev/null and files end at once. */
function watchesInput(): boolean {
  const { mode } = fstatSync(0);
  return (mode & constants.S_IFMT) === constants.S_IFIFO || (mode & constants.S_IFMT) === constants.S_IFSOCK;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
