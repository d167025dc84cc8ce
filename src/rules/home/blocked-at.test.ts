import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HomeOutcome } from '../../model/home.ts';
import { healthyCheck, healthyPop3, healthySmtp } from '../../testing/healthy-facts.ts';
import { homeCheck, homeReading } from '../../testing/home-readings.ts';
import { blockedAt } from './blocked-at.ts';

/** Who is in the way of the servers `e1` at mail.example.test and `e2` at the other host. */
function blamed(other: string, incoming: HomeOutcome, outgoing: HomeOutcome) {
  const check = healthyCheck({
    endpoints: [healthyPop3(), healthySmtp({}, { host: other })],
    home: homeCheck([
      homeReading(995, incoming),
      homeReading(465, outgoing, { host: other, address: '198.51.100.9' }),
    ]),
  });
  const { byNetwork, byServer } = blockedAt(check);
  return [byNetwork, byServer].map((all) => all.map(({ endpoint }) => endpoint.id).join());
}

test('refused by everybody is the network, refused by all of one owner is a ban', () => {
  assert.deepEqual(blamed('smtp.example.org', 'refused', 'refused'), ['e1,e2', '']);
  assert.deepEqual(blamed('smtp.example.test', 'refused', 'refused'), ['', 'e1,e2']);
});

test('a refusal at one door and silence at another is a firewall', () => {
  assert.deepEqual(blamed('smtp.example.test', 'refused', 'timeout'), ['e1,e2', '']);
  assert.deepEqual(blamed('smtp.example.test', 'unreachable', 'refused'), ['e1,e2', '']);
});

test('silence is the network, unless another owner answers', () => {
  assert.deepEqual(blamed('smtp.example.org', 'timeout', 'timeout'), ['e1,e2', '']);
  assert.deepEqual(blamed('smtp.example.test', 'timeout', 'timeout'), ['e1,e2', '']);
  assert.deepEqual(blamed('smtp.example.org', 'open', 'timeout'), ['', 'e2']);
});

test('where another door of the same owner is open, a port is blocked', () => {
  assert.deepEqual(blamed('smtp.example.test', 'open', 'timeout'), ['e2', '']);
  assert.deepEqual(blamed('smtp.example.test', 'open', 'refused'), ['e2', '']);
});

test('nobody is blamed where all is open', () => {
  assert.deepEqual(blamed('smtp.example.org', 'open', 'open'), ['', '']);
});
