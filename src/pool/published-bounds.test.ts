import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Bound, type Counters, MemoryCounters } from '../bounds/counters.ts';
import { ofOneTarget } from '../bounds/limits.ts';
import type { Dial } from '../bounds/permits.ts';
import { TargetBounds } from '../bounds/target-bounds.ts';
import { versions } from '../check/run/run-check.ts';
import { startDns } from '../testing/dns-server.ts';
import { testParts } from '../testing/test-parts.ts';
import { startWeb } from '../testing/web-servers.ts';
import { ProberPool } from './prober-pool.ts';

/** A tenth of each bound, for an hour: a few looks reach it, however busy the machine is. */
function fewer(): Counters {
  const counters = new MemoryCounters();
  const tenth = (bound: Bound): Bound => ({ ...bound, most: bound.most / 10, seconds: 3600 });
  return {
    take: (bound, key, points) => counters.take(tenth(bound), key, points),
    look: (bound, key) => counters.look(tenth(bound), key),
    giveBack: (bound, key, points) => counters.giveBack(tenth(bound), key, points),
  };
}

test('looks at what domains publish count at their servers like checks, whatever names lead there', async (t) => {
  const domains = Array.from({ length: 4 }, (_one, at) => `d${at}.test`);
  const places = domains.flatMap((name) => [name, `autoconfig.${name}`, `autodiscover.${name}`]);
  const web = await startWeb(['none.test'], () => null);
  const dns = await startDns(Object.fromEntries(places.map((name) => [name, { A: ['127.0.0.1'] }])));
  const pool = new ProberPool({
    ...{ size: 2, env: process.env, cacheDir: null, versions },
    onFault: (fault) => assert.fail(fault),
  });
  t.after(() => Promise.all([web.close(), dns.close(), pool.close()]));
  const bounds = new TargetBounds(fewer());
  const asked: Dial[] = [];
  const permits = {
    mayLogIn: () => assert.fail('a look signs in nowhere'),
    mayDial: (dial: Dial) => {
      asked.push(dial);
      return bounds.mayDial(dial);
    },
  };
  const parts = testParts({ dns: dns.address, webPorts: web.ports, ispdbUrl: null, permits });
  const read = pool.readPublishedBy(parts);
  const looks = await Promise.all(
    domains.map((domain) => read({ address: `ann@${domain}`, localPart: 'ann', domain })),
  );
  t.diagnostic(`${domains.length} looks at one server: ${web.connections()} of ${asked.length} connections`);
  assert.ok(looks.every(({ brokeOff, facts }) => brokeOff !== true && facts.length > 0));
  const most = ofOneTarget.extraConnections.most / 10;
  assert.ok(asked.length > most, `${asked.length} asked`);
  assert.ok(web.connections() > 0 && web.connections() <= most, `${web.connections()} connections`);
  assert.ok(
    looks.some(({ held }) => held === true),
    'the visitor is told',
  );
});
