import { spawn } from 'node:child_process';
import { connect } from 'node:tls';
import nodemailer from 'nodemailer';
import { startLab } from '../lab/start-lab.ts';
import { check, testParts } from '../src/testing/test-parts.ts';

/**
 * How long a whole check takes against real servers on loopback, as a ratio to two baselines of the same run: the least that
 * anybody can do (one login over POP3S and one at submission, side by side, by plain clients), and the programs people combine
 * today, one after the other.
 */
const runs = 11;

const lab = await startLab();
try {
  const { mail } = lab.hosts;
  const { alice } = lab.users;
  const { pop3s, submission } = lab.ports;
  const parts = testParts({ dns: lab.dns, extraRoots: [lab.caPem] });

  const wholeCheck = () =>
    check(
      {
        address: alice.address,
        password: alice.password,
        incoming: [{ protocol: 'pop3', host: mail.name, port: pop3s, security: 'tls' }],
        outgoing: [{ protocol: 'smtp', host: mail.name, port: submission, security: 'starttls' }],
      },
      parts,
    );
  const leastLogins = () => Promise.all([plainPop3(), plainSmtp()]);
  const programs = async () => {
    const at = (port: number) => [
      '-connect',
      `${mail.address}:${port}`,
      '-servername',
      mail.name,
      '-CAfile',
      lab.caFile,
    ];
    await run('openssl', ['s_client', '-quiet', ...at(pop3s)], 'QUIT\r\n');
    await run('openssl', ['s_client', '-quiet', '-starttls', 'smtp', ...at(submission)], 'QUIT\r\n');
    for (const version of ['-tls1', '-tls1_1', '-tls1_2'])
      await run('openssl', ['s_client', version, ...at(pop3s)], '');
  };

  async function plainPop3(): Promise<void> {
    const socket = connect({ host: mail.address, port: pop3s, servername: mail.name, ca: lab.caPem });
    const say = [`USER ${alice.address}`, `PASS ${alice.password}`, 'STAT', 'QUIT'];
    for await (const _reply of socket) {
      const line = say.shift();
      if (line === undefined) break;
      socket.write(`${line}\r\n`);
    }
    socket.destroy();
  }

  async function plainSmtp(): Promise<void> {
    const transport = nodemailer.createTransport({
      ...{ host: mail.address, port: submission, requireTLS: true },
      auth: { user: alice.address, pass: alice.password },
      tls: { ca: lab.caPem, servername: mail.name },
    });
    await transport.verify();
    transport.close();
  }

  const whole = await median(wholeCheck);
  const least = await median(leastLogins);
  const combined = await median(programs);
  process.stdout.write(
    [
      `whole check                         ${whole.toFixed(0)} ms`,
      `two plain logins, side by side      ${least.toFixed(0)} ms   check / logins = ${(whole / least).toFixed(2)}`,
      `openssl, five calls in a row        ${combined.toFixed(0)} ms   openssl / check = ${(combined / whole).toFixed(2)}`,
      '',
    ].join('\n'),
  );
} finally {
  await lab.stop();
}

async function median(work: () => Promise<unknown>): Promise<number> {
  await work(); // the first run warms up
  const times: number[] = [];
  for (let count = 0; count < runs; count++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

function run(program: string, args: string[], input: string): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['pipe', 'ignore', 'ignore'] });
    child.on('close', () => resolve());
    child.stdin.end(input);
  });
}
