import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { HomeCheck, HomeReading } from '../../model/home.ts';
import { startHomeNetwork, whyNoHomeNetwork } from '../../testing/home-network/home-network.ts';
import { type HomeIdentities, makeHomeIdentities, obstacles } from '../../testing/home-network/networks.ts';
import { server } from '../../testing/home-network/places.ts';
import { readBlock } from '../block/read-block.ts';
import { homeCommands } from './home-commands.ts';
import type { HomeTarget } from './home-target.ts';

// The commands run for real, each network in a namespace of its own: what they print has to say what that network does.

const skip = whyNoHomeNetwork();
const at = (port: number, protocol: HomeTarget['protocol'], security: HomeTarget['security']) => ({
  ...{ host: server.name, port, protocol, security },
  addresses: [server.address4, server.address6],
});
const few = [at(993, 'imap', 'tls'), at(587, 'smtp', 'starttls')];
const programs = { linux: ['sh'], python: ['python3', '-'], macos: ['sh'] } as const;
type System = keyof typeof programs;

let identities: HomeIdentities;

before(async () => {
  if (!skip) identities = await makeHomeIdentities();
});
after(async () => {
  if (!skip) await identities.remove();
});

/** Runs the commands of some systems in one network, all at once, and reads each block. */
async function runIn(
  id: keyof typeof obstacles,
  { systems = ['linux', 'python'], targets = few }: { systems?: System[]; targets?: HomeTarget[] } = {},
): Promise<[System, HomeCheck][]> {
  const { rules, change, silent } = obstacles[id];
  const network = await startHomeNetwork(id, { ...identities.order, ...change }, rules);
  try {
    const env = { SSL_CERT_FILE: identities.rootFile };
    return await Promise.all(
      systems.map(async (system) => {
        const script = homeCommands(targets).find((one) => one.system === system)?.script ?? '';
        // A busy machine may need longer than customers should wait; where silence is the point, the limits stay.
        const patient = silent ? script : script.replace(/-t 5 /g, '-t 50 ');
        const said = await network.run(programs[system], patient, env);
        const check = readBlock(said);
        assert.ok(check !== null, said);
        assert.equal(check.block, 'whole', said);
        assert.equal(check.unread, 0, said);
        return [system, check] as [System, HomeCheck];
      }),
    );
  } finally {
    await network.stop();
  }
}

const wayOf = ({ port, address }: HomeReading) => `${port}/${address?.includes(':') ? 6 : 4}`;

/** The ways that ended so, such as `25/4`. */
const ways = (check: HomeCheck, outcome: HomeReading['outcome']) =>
  check.readings.filter((reading) => reading.outcome === outcome).map(wayOf);

const all = ['993/4', '993/6', '587/4', '587/6', '25/4', '25/6'];
const every: System[] = ['linux', 'python', 'macos'];

// Each network waits for the limits of its own, so several stand at the same time.
describe('the commands say what their network does', { skip, concurrency: 2 }, () => {
  test('a free way: everything is open, greets, offers STARTTLS and shows the right certificate', async () => {
    for (const [system, check] of await runIn('free', {
      systems: every,
      targets: [...few, at(110, 'pop3', 'starttls'), at(9930, 'imap', 'tls')],
    })) {
      assert.deepEqual(
        ways(check, 'open').slice(0, 6),
        ['993/4', '993/6', '587/4', '587/6', '110/4', '110/6'],
        system,
      );
      assert.equal(ways(check, 'open').length, 10, system);
      assert.deepEqual(
        check.names.map(({ addresses }) => addresses.toSorted()),
        [[server.address4, server.address6]],
      );
      assert.equal(check.names[0]?.server, '127.0.0.1', system);
      assert.equal(check.names[0]?.outcome, 'answered');
      assert.ok(Math.abs(Date.parse(check.clock ?? '') - Date.now()) < 120_000);
      for (const reading of check.readings) {
        const said = JSON.stringify(reading);
        if (reading.port === 9930) {
          assert.equal(reading.clearTextFirst, true, said);
          assert.equal(reading.tls, null, said);
          continue;
        }
        assert.match(reading.greeting ?? '', /ready|mx\.example\.test ESMTP/, said);
        assert.equal(reading.starttls, reading.port === 993 ? null : true, said);
        assert.deepEqual(
          reading.tls,
          {
            version: 'TLSv1.3',
            issuer: identities.good.issuer,
            fingerprint: identities.good.fingerprint,
            verified: true,
          },
          said,
        );
        assert.ok((reading.milliseconds ?? -1) >= 0, said);
      }
      if (system !== 'macos') assert.deepEqual(check.families, { ipv4: true, ipv6: true }, system);
    }
  });

  test('a firewall that drops port 25: the rest is open', async () => {
    for (const [system, check] of await runIn('drops-25')) {
      assert.deepEqual(ways(check, 'timeout'), ['25/4', '25/6'], system);
      assert.equal(ways(check, 'open').length, 4, system);
    }
  });

  test('a firewall that drops all mail ports', async () => {
    for (const [system, check] of await runIn('drops-all'))
      assert.deepEqual(ways(check, 'timeout'), all, system);
  });

  test('a firewall that rejects, by a reset and by ICMP', async () => {
    for (const [system, check] of await runIn('rejects')) {
      assert.deepEqual(ways(check, 'refused'), ['587/4', '587/6', '25/4', '25/6'], system);
      assert.deepEqual(ways(check, 'unreachable'), ['993/4', '993/6'], system);
    }
  });

  test('a box that takes STARTTLS out', async () => {
    for (const [system, check] of await runIn('strips-starttls', { systems: every })) {
      assert.deepEqual(ways(check, 'open'), all, system);
      for (const { port, starttls, tls } of check.readings) {
        assert.equal(starttls, port === 993 ? null : false, `${system} ${port}`);
        assert.equal(
          tls?.fingerprint,
          port === 993 ? identities.good.fingerprint : undefined,
          `${system} ${port}`,
        );
      }
    }
  });

  test('a box that shows a certificate of its own', async () => {
    for (const [system, check] of await runIn('swaps-certificate'))
      for (const { tls } of check.readings) {
        assert.equal(tls?.issuer, identities.swapped.issuer, system);
        assert.equal(tls?.fingerprint, identities.swapped.fingerprint, system);
        assert.equal(tls?.verified, false, system);
        assert.equal(tls?.problem, 'untrusted', system);
      }
  });

  test('another answer of the DNS: ours is tried beside it', async () => {
    for (const [system, check] of await runIn('other-dns', { systems: every })) {
      assert.deepEqual(check.names[0]?.addresses, [server.elsewhere], system);
      const outcomes = new Set(check.readings.map(({ address, outcome }) => `${address} ${outcome}`));
      assert.deepEqual(
        [...outcomes],
        [`${server.elsewhere} refused`, `${server.address4} open`, `${server.address6} open`],
        system,
      );
    }
  });

  test('broken IPv6: an address is there, and its packets are dropped', async () => {
    for (const [system, check] of await runIn('broken-ipv6')) {
      assert.deepEqual(
        ways(check, 'timeout'),
        all.filter((way) => way.endsWith('6')),
        system,
      );
      assert.deepEqual(
        ways(check, 'open'),
        all.filter((way) => way.endsWith('4')),
        system,
      );
    }
  });

  test('a banned address: every greeting is a refusal', async () => {
    for (const [system, check] of await runIn('bans')) {
      assert.deepEqual(ways(check, 'open'), all, system);
      for (const { port, greeting, starttls } of check.readings) {
        const said = port === 993 ? /^\* BYE/ : /^554 5\.7\.1/;
        assert.match(greeting ?? '', said, `${system} ${port}`);
        assert.equal(starttls, null, system);
      }
    }
  });
});
