import { spawn } from 'node:child_process';
import { connect } from 'node:tls';
import Pop3 from 'node-pop3';
import nodemailer from 'nodemailer';
import { startLab } from '../lab/start-lab.ts';
import { parseRequest } from '../src/check/request/parse-request.ts';
import { versions } from '../src/check/run/run-check.ts';
import { ProberPool } from '../src/pool/prober-pool.ts';
import { check, testParts } from '../src/testing/test-parts.ts';

/**
 * How long a whole check takes against real servers on loopback, as a ratio to two baselines of the same run: the least that
 * anybody can do (one login over POP3S and one at submission, side by side, by plain clients), and the programs people combine
 * today, one after the other. And what a check costs in processor time of this process, beside bare logins by nodemailer and
 * node-pop3; the servers' own work is theirs.
 */
const runs = 11;

const pool = new ProberPool({
  ...{ size: 1, env: process.env, cacheDir: null, versions },
  onFault: (fault) => process.stderr.write(`a prober came to a bad end: ${fault}\n`),
});
const lab = await startLab();
try {
  const { mail } = lab.hosts;
  const { alice } = lab.users;
  const { pop3s, submission } = lab.ports;
  const parts = testParts({ dns: lab.dns, extraRoots: [lab.caPem] });

  const asked = {
    address: alice.address,
    password: alice.password,
    incoming: [{ protocol: 'pop3', host: mail.name, port: pop3s, security: 'tls' }],
    outgoing: [{ protocol: 'smtp', host: mail.name, port: submission, security: 'starttls' }],
  };
  const wholeCheck = () => check(asked, parts);
  const inProber = async () => {
    const parsed = parseRequest({ ...asked, discovery: false });
    if (!parsed.ok) throw new Error('the request is wrong');
    const { signal } = new AbortController();
    await pool.runCheck(parsed.value, parts, 'bench-report', 'PH-BENCH', () => {}, signal);
  };
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

  async function libraryPop3(): Promise<void> {
    const tlsOptions = { ca: lab.caPem, servername: mail.name };
    const login = { user: alice.address, password: alice.password };
    const pop3 = new Pop3({ ...login, host: mail.address, port: pop3s, tls: true, tlsOptions });
    await pop3.STAT();
    await pop3.UIDL();
    await pop3.QUIT();
  }
  const libraries = () => Promise.all([libraryPop3(), plainSmtp()]);

  const [whole, isolated] = await medians(wholeCheck, inProber);
  const least = await median(leastLogins);
  const combined = await median(programs);
  const { endpoints } = await wholeCheck();
  const connections = endpoints.reduce((sum, { attempts }) => sum + attempts.length, 0);
  const [workOfCheck, workOfLogins] = [await processorMs(wholeCheck), await processorMs(libraries)];
  process.stdout.write(
    [
      `whole check                         ${whole.toFixed(0)} ms`,
      `two plain logins, side by side      ${least.toFixed(0)} ms   check / logins = ${(whole / least).toFixed(2)}`,
      `the same check in a prober          ${isolated.toFixed(0)} ms   prober / here = ${(isolated / whole).toFixed(2)}`,
      `openssl, five calls in a row        ${combined.toFixed(0)} ms   openssl / check = ${(combined / whole).toFixed(2)}`,
      `processor time of a check           ${workOfCheck.toFixed(1)} ms, ${connections} connections`,
      `nodemailer and node-pop3 logging in ${workOfLogins.toFixed(1)} ms, 2 connections   check / logins = ${(workOfCheck / workOfLogins).toFixed(2)}, a connection ${(workOfCheck / connections / (workOfLogins / 2)).toFixed(2)}`,
      '',
    ].join('\n'),
  );
} finally {
  await pool.close();
  await lab.stop();
}

/** Two works in turns, so that what else the machine does meets both. */
async function medians(
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let count = 0; count < 3 * runs; count++) {
    for (const [index, work] of [one, other].entries()) {
      const began = performance.now();
      await work();
      // The first rounds warm up.
      if (count >= runs) times[index]?.push(performance.now() - began);
    }
  }
  const middle = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
  return [middle(times[0]), middle(times[1])];
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

/** What a work costs this process in processor time, on the average of many: the system counts it coarsely. */
async function processorMs(work: () => Promise<unknown>): Promise<number> {
  for (let count = 0; count < runs; count++) await work();
  const before = process.cpuUsage();
  for (let count = 0; count < 3 * runs; count++) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / (3 * runs);
}

function run(program: string, args: string[], input: string): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['pipe', 'ignore', 'ignore'] });
    child.on('close', () => resolve());
    child.stdin.end(input);
  });
}
