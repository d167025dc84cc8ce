import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import Pop3Command from 'node-pop3';
import type { ProgressEvent } from '../src/model/progress.ts';
import type { Report } from '../src/model/report.ts';
import { RoundTripBook } from '../src/round-trip/round-trip-book.ts';
import { startDns } from '../src/testing/dns-server.ts';
import type { Zone } from '../src/testing/dns-zone.ts';
import { check, codes, testParts } from '../src/testing/test-parts.ts';
import { type Lab, startLab } from './start-lab.ts';
import type { LabUser } from './users.ts';
import { labZone } from './zone.ts';

let lab: Lab;
before(async () => {
  lab = await startLab();
});
after(() => lab.stop());

interface Way {
  user?: LabUser;
  incoming?: 'pop3s' | 'pop3' | 'imaps' | 'imap';
  outgoing?: 'submissions' | 'submission';
  /** What the domain publishes besides the zone of the lab. */
  zone?: Zone;
  book?: RoundTripBook;
  roundTrip?: boolean;
}

async function run(way: Way = {}, onProgress: (event: ProgressEvent) => void = () => {}): Promise<Report> {
  const { user = lab.users.alice, incoming = 'pop3s', outgoing = 'submissions', zone = {} } = way;
  const base = labZone(lab.ports);
  const domain = 'example.test';
  const dns = await startDns({ ...base, ...zone, [domain]: { ...base[domain], ...zone[domain] } });
  const host = lab.hosts.mail.name;
  const security = (service: string) => (service.endsWith('s') ? 'tls' : 'starttls');
  const limits = { firstPauseMs: 100, settleMs: 200, longestPauseMs: 500, waitMs: 120_000 };
  try {
    return await check(
      {
        address: user.address,
        password: user.password,
        roundTrip: way.roundTrip ?? true,
        incoming: [
          {
            ...{ protocol: incoming.startsWith('imap') ? 'imap' : 'pop3', host },
            ...{ port: lab.ports[incoming], security: security(incoming) },
          },
        ],
        outgoing: [{ protocol: 'smtp', host, port: lab.ports[outgoing], security: security(outgoing) }],
      },
      testParts({
        ...{ dns: dns.address, extraRoots: [lab.caPem] },
        roundTrip: { limits, book: way.book ?? new RoundTripBook() },
      }),
      onProgress,
    );
  } finally {
    await dns.close();
  }
}

/** The messages in a maildir: the name without folder and flags, then the flags and a hash of the bytes. */
async function mailboxOf({ address }: LabUser): Promise<Record<string, string>> {
  const maildir = join(lab.directory, 'mail', address, 'Maildir');
  const found: Record<string, string> = {};
  for (const folder of ['new', 'cur']) {
    for (const file of await readdir(join(maildir, folder)).catch(() => [])) {
      const bytes = await readFile(join(maildir, folder, file));
      const [name = '', flags = ''] = file.split(':2,');
      found[name] = `${flags} ${createHash('sha256').update(bytes).digest('hex')}`;
    }
  }
  return found;
}

/** What plain node-pop3 sees, as a second opinion. */
async function seenByOthers({ address, password }: LabUser): Promise<string[]> {
  const pop3 = new Pop3Command({
    ...{ user: address, password, host: lab.hosts.mail.address, port: lab.ports.pop3s, tls: true },
    ...{ servername: lab.hosts.mail.name, tlsOptions: { ca: lab.caPem } as object },
  });
  const list = (await pop3.UIDL()) as string[][];
  const texts: string[] = [];
  for (const [number = '', id = ''] of list) texts.push(`${id} ${await pop3.RETR(Number(number))}`);
  await pop3.QUIT();
  return texts;
}

for (const incoming of ['pop3s', 'pop3', 'imaps', 'imap'] as const) {
  test(`a message goes round by ${incoming}, and the mailbox is as before`, async () => {
    const { alice } = lab.users;
    const others = await seenByOthers(alice);
    const before = await mailboxOf(alice);
    assert.equal(Object.keys(before).length, 3);
    const outgoing = incoming.endsWith('s') ? 'submissions' : 'submission';
    const report = await run({ incoming, outgoing });
    const trip = report.roundTrip;
    assert.ok(trip);
    assert.deepEqual(
      {
        outcome: trip.outcome,
        failure: trip.failure,
        copies: trip.copies,
        deleted: trip.deleted,
        left: trip.left,
      },
      { outcome: 'delivered', failure: null, copies: 1, deleted: 1, left: null },
    );
    assert.equal(trip.folder, 'inbox');
    assert.match(trip.queueId ?? '', /^[A-Z0-9]{6,}$/i);
    assert.equal(trip.reply?.status, '250');
    const [hop] = trip.arrived?.hops ?? [];
    assert.equal(trip.arrived?.hops.length, 1);
    assert.deepEqual(
      { by: hop?.by, protocol: hop?.protocol, tls: hop?.tls, login: hop?.authenticated, skewed: hop?.skewed },
      { by: 'mail.example.test', protocol: 'ESMTPSA', tls: true, login: true, skewed: false },
    );
    assert.ok((trip.arrived?.bytes ?? 0) > trip.sentBytes);
    assert.equal(trip.arrived?.returnPath, alice.address);
    assert.deepEqual(trip.arrived?.modified, []);
    assert.deepEqual(await mailboxOf(alice), before);
    assert.deepEqual(await seenByOthers(alice), others);
    assert.ok(!JSON.stringify(report).includes(alice.password));
    assert.ok(codes(report).includes('delivery-works'));
    assert.equal(report.verdict, 'works');
  });
}

test('nothing is sent without being asked for', async () => {
  const { alice } = lab.users;
  const before = await mailboxOf(alice);
  const report = await run({ roundTrip: false });
  assert.equal(report.roundTrip ?? null, null);
  assert.deepEqual(await mailboxOf(alice), before);
});

test('the message is told of as it travels', async () => {
  const stages: string[] = [];
  await run({}, (event) => {
    if (event.type === 'round-trip') stages.push(event.stage);
  });
  const once = stages.filter((stage, index) => stage !== stages[index - 1]);
  assert.deepEqual(once, ['begin', 'sending', 'sent', 'looking', 'arrived', 'cleaned', 'done']);
});

const spf = (text: string): Zone => ({ 'example.test': { TXT: [text] } });
const dmarc: Zone = { '_dmarc.example.test': { TXT: ['v=DMARC1; p=reject'] } };

test('a domain that names its server passes SPF and DMARC', async () => {
  const { roundTrip, ...report } = await run({ zone: { ...spf('v=spf1 ip4:127.0.0.12 -all'), ...dmarc } });
  const authentication = roundTrip?.arrived?.authentication;
  assert.deepEqual(
    [authentication?.spf?.verdict, authentication?.spf?.source, authentication?.dmarc?.verdict],
    ['pass', 'outgoing-server', 'pass'],
  );
  assert.equal(authentication?.dmarc?.policy, 'reject');
  assert.ok(!codes(report as Report).includes('sender-not-authenticated'));
});

test('a domain that names other servers only fails SPF and DMARC', async () => {
  const { roundTrip, ...report } = await run({ zone: { ...spf('v=spf1 ip4:192.0.2.1 -all'), ...dmarc } });
  const authentication = roundTrip?.arrived?.authentication;
  assert.deepEqual([authentication?.spf?.verdict, authentication?.dmarc?.verdict], ['fail', 'fail']);
  assert.ok(codes(report as Report).includes('sender-not-authenticated'));
});

test('a domain that publishes nothing is no failure of the test', async () => {
  const { roundTrip } = await run();
  assert.equal(roundTrip?.outcome, 'delivered');
  assert.equal(roundTrip?.arrived?.authentication?.spf?.verdict, 'none');
});

test('no message where a login did not work', async () => {
  const { dave } = lab.users;
  const report = await run({ user: dave });
  assert.equal(report.roundTrip?.outcome, 'not-run');
  assert.equal(report.roundTrip?.skipped, 'login-needed');
});

test('a mailbox that takes no mail refuses the message, and the refusal is told', async () => {
  const { carol } = lab.users;
  const before = await mailboxOf(carol);
  const { roundTrip } = await run({ user: carol });
  assert.equal(roundTrip?.outcome, 'not-accepted');
  assert.equal(roundTrip?.reply?.status, '552');
  assert.equal(roundTrip?.reply?.enhanced, '5.2.2');
  assert.deepEqual(await mailboxOf(carol), before);
});

test('three an hour and no more', async () => {
  const book = new RoundTripBook(1);
  const first = await run({ book, user: lab.users.bob });
  const second = await run({ book, user: lab.users.bob });
  assert.equal(first.roundTrip?.outcome, 'delivered');
  assert.deepEqual([second.roundTrip?.outcome, second.roundTrip?.skipped], ['not-run', 'limit']);
});
