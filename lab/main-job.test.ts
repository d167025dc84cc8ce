import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { after, before, test } from 'node:test';
import { type Lab, startLab } from './start-lab.ts';

/** The part of the JSON contract these tests look at. */
interface Printed {
  verdict: string;
  incoming: string;
  outgoing: string;
  diagnosis: { code: string; endpoint: string | null } | null;
  durationMs: number;
  findings: {
    code: string;
    severity: string;
    endpoint: string | null;
    title: string;
    fix: string;
    help: string;
  }[];
  endpoints: {
    protocol: string;
    facts: { login: { outcome: string } | null; tls: { errors: string[] } | null };
  }[];
  recommended: { incoming: { verified: boolean } | null; outgoing: { verified: boolean } | null };
}

let lab: Lab;
before(async () => {
  lab = await startLab();
});
after(() => lab.stop());

/** Runs the command line as a person would, with the password on standard input. */
async function posthorn(
  args: string[],
  password: string,
): Promise<{ code: number | null; out: string; err: string }> {
  const cli = new URL('../src/cli.ts', import.meta.url).pathname;
  const env = { PATH: process.env.PATH, POSTHORN_DATA_DIR: lab.directory, ...lab.env };
  const child = spawn(process.execPath, [cli, ...args], { env, stdio: 'pipe' });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  child.stdin.end(`${password}\n`);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}

const address = () => lab.users.alice.address;
type Service = keyof Lab['ports'];

interface Case {
  what: string;
  incoming?: [host: string, service: Service, security: string];
  outgoing?: [host: string, service: Service, security: string];
  password?: string;
  diagnosis: string | null;
  verdict?: string;
  exit: number;
}

async function run({ incoming, outgoing, password }: Case) {
  const at = ([host, service, security]: [string, Service, string]) =>
    `${host}.example.test:${lab.ports[service]}:${security}`;
  const args = ['check', address(), '--password-stdin', '--json', '--no-discovery'];
  if (incoming)
    args.push('--incoming', `${incoming[1].startsWith('imap') ? 'imap' : 'pop3'}:${at(incoming)}`);
  if (outgoing) args.push('--outgoing', at(outgoing));
  const result = await posthorn(args, password ?? lab.users.alice.password);
  assert.notEqual(result.out, '', result.err);
  return { ...result, report: JSON.parse(result.out) as Printed };
}

test('the good host: verdict works, both logins verified, relay closed, nothing to complain of', async () => {
  const { report, code } = await run({
    what: 'good',
    incoming: ['mail', 'pop3s', 'tls'],
    outgoing: ['mail', 'submission', 'starttls'],
    diagnosis: null,
    exit: 0,
  });
  assert.equal(code, 0);
  assert.equal(report.verdict, 'works');
  assert.equal(report.diagnosis, null);
  assert.deepEqual(
    report.endpoints.map(({ facts }) => facts.login?.outcome),
    ['accepted', 'accepted'],
  );
  assert.equal(report.recommended.incoming?.verified, true);
  assert.equal(report.recommended.outgoing?.verified, true);
  const codes = report.findings.map(({ code }) => code);
  assert.ok(codes.includes('relay-closed'));
  assert.ok(codes.includes('everything-works'));
  assert.deepEqual(
    report.findings.filter(({ severity }) => severity === 'problem' || severity === 'warning'),
    [],
  );
});

const cases: Case[] = [
  {
    what: 'POP3 with STLS, submissions',
    incoming: ['mail', 'pop3', 'starttls'],
    outgoing: ['mail', 'submissions', 'tls'],
    diagnosis: null,
    verdict: 'works',
    exit: 0,
  },
  { what: 'IMAP over TLS', incoming: ['mail', 'imaps', 'tls'], diagnosis: null, verdict: 'works', exit: 0 },
  {
    what: 'IMAP with STARTTLS',
    incoming: ['mail', 'imap', 'starttls'],
    diagnosis: null,
    verdict: 'works',
    exit: 0,
  },
  ...(
    [
      ['expired', 'certificate-expired'],
      ['wrong-name', 'certificate-name-mismatch'],
      ['self-signed', 'certificate-self-signed'],
      ['missing-intermediate', 'certificate-chain-incomplete'],
      ['unknown-root', 'certificate-authority-unknown'],
      ['not-yet-valid', 'certificate-not-yet-valid'],
    ] as const
  ).map(
    ([host, diagnosis]): Case => ({
      what: `the certificate of ${host}`,
      incoming: [host, 'pop3s', 'tls'],
      outgoing: [host, 'submission', 'starttls'],
      diagnosis,
      exit: 1,
    }),
  ),
  {
    what: 'a wrong password',
    incoming: ['mail', 'pop3s', 'tls'],
    outgoing: ['mail', 'submissions', 'tls'],
    password: 'not-the-password',
    diagnosis: 'login-refused',
    exit: 1,
  },
  {
    what: 'STARTTLS on implicit-TLS ports',
    incoming: ['mail', 'pop3s', 'starttls'],
    outgoing: ['mail', 'submissions', 'starttls'],
    diagnosis: 'cleartext-on-tls-port',
    exit: 1,
  },
  {
    what: 'TLS on clear-text ports',
    incoming: ['mail', 'pop3', 'tls'],
    outgoing: ['mail', 'submission', 'tls'],
    diagnosis: 'tls-on-cleartext-port',
    exit: 1,
  },
  {
    what: 'an unknown name',
    incoming: ['no-such-host', 'pop3s', 'tls'],
    diagnosis: 'host-not-found',
    exit: 1,
  },
  {
    what: 'incoming and outgoing swapped',
    incoming: ['mail', 'submission', 'starttls'],
    outgoing: ['mail', 'pop3', 'starttls'],
    diagnosis: 'wrong-service',
    exit: 1,
  },
  {
    what: 'a server without TLS',
    outgoing: ['no-tls', 'submission', 'starttls'],
    diagnosis: 'encryption-missing',
    exit: 1,
  },
  { what: 'an open relay', outgoing: ['open-relay', 'smtp', 'starttls'], diagnosis: 'open-relay', exit: 1 },
  {
    what: 'old TLS versions',
    incoming: ['old-tls', 'pop3s', 'tls'],
    diagnosis: null,
    verdict: 'works-with-warnings',
    exit: 0,
  },
];

for (const one of cases) {
  test(`${one.what}: ${one.diagnosis ?? one.verdict}`, async () => {
    const { report, code } = await run(one);
    assert.equal(report.diagnosis?.code ?? null, one.diagnosis, JSON.stringify(report.findings, null, 1));
    assert.equal(report.verdict, one.verdict ?? 'broken');
    assert.equal(code, one.exit);
    for (const finding of report.findings) {
      assert.ok(finding.title !== '' && finding.help.startsWith('/help/'), finding.code);
    }
  });
}

test('a closed port is connection-refused', async () => {
  const holder = createServer().listen(0, '127.0.0.12');
  await new Promise((resolve) => holder.once('listening', resolve));
  const { port } = holder.address() as { port: number };
  await new Promise((resolve) => holder.close(resolve));
  const args = [
    'check',
    address(),
    '--json',
    '--no-discovery',
    '--incoming',
    `pop3:mail.example.test:${port}:tls`,
  ];
  const { out, code } = await posthorn(args, '');
  assert.equal((JSON.parse(out) as Printed).diagnosis?.code, 'connection-refused');
  assert.equal(code, 1);
});

test('an unverified certificate keeps the password here; with consent the login is made', async () => {
  const target = `pop3:self-signed.example.test:${lab.ports.pop3s}:tls`;
  const args = ['check', address(), '--password-stdin', '--json', '--no-discovery', '--incoming', target];
  const kept = JSON.parse((await posthorn(args, lab.users.alice.password)).out) as Printed;
  assert.equal(kept.endpoints[0]?.facts.login?.outcome, 'skipped');
  const sent = JSON.parse(
    (await posthorn([...args, '--allow-unverified-login'], lab.users.alice.password)).out,
  ) as Printed;
  assert.equal(sent.endpoints[0]?.facts.login?.outcome, 'accepted');
  assert.equal(sent.diagnosis?.code, 'certificate-self-signed');
});

test('the password is in no byte of standard output and error, whatever the server answers', async () => {
  for (const password of [lab.users.alice.password, 'wrong but secret 77']) {
    const servers = [
      '--incoming',
      `imap:mail.example.test:${lab.ports.imaps}:tls`,
      '--outgoing',
      `mail.example.test:${lab.ports.submissions}:tls`,
    ];
    for (const format of ['--json', '--text']) {
      const { out, err } = await posthorn(
        ['check', address(), '--password-stdin', format, '--no-discovery', ...servers],
        password,
      );
      const said = out + err;
      assert.ok(!said.includes(password));
      assert.ok(!said.includes(Buffer.from(password).toString('base64').replace(/=+$/, '')));
      assert.ok(!said.includes(Buffer.from(`\0${address()}\0${password}`).toString('base64')));
    }
  }
});

test('filters: a typed server beside mail, and one that the DNS names; what fails there breaks nothing', async () => {
  const sieve = `sieve:mail.example.test:${lab.ports.sieve}:starttls`;
  const args = ['check', address(), '--password-stdin', '--json'];
  const typed = JSON.parse(
    (await posthorn([...args, '--no-discovery', '--extra', sieve], lab.users.alice.password)).out,
  ) as Printed & { findings: { code: string }[] };
  assert.deepEqual(
    typed.endpoints.map(({ facts }) => facts.login?.outcome),
    ['accepted'],
  );
  assert.ok(typed.findings.some(({ code }) => code === 'sieve-works'));
  const found = await posthorn(args, lab.users.alice.password);
  assert.equal(found.code, 0);
  assert.match(found.out, /"sieve-works"/);
  // One more refused login would count against the account, and tell nothing.
  const refused = await posthorn(args, 'wrong but secret 77');
  assert.equal(refused.code, 1);
  const { endpoints } = JSON.parse(refused.out) as { endpoints: { protocol: string }[] };
  assert.ok(endpoints.length > 1 && endpoints.every(({ protocol }) => protocol !== 'sieve'));
});
