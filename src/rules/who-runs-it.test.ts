import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whoRuns } from '../model/who-runs.ts';
import { healthyCheck, healthyPop3 } from '../testing/healthy-facts.ts';
import { namingWhoActs } from './who-runs-it.ts';

const hosts: [host: string, who: ReturnType<typeof whoRuns>][] = [
  ['127.0.0.1', 'this-machine'],
  ['localhost', 'this-machine'],
  ['::1', 'this-machine'],
  ['192.168.1.5', 'own-network'],
  ['10.0.0.2', 'own-network'],
  ['172.20.0.3', 'own-network'],
  ['fd00::1', 'own-network'],
  ['nas.local', 'own-network'],
  ['mailserver', 'own-network'],
  ['mail.example.test', 'provider'],
  ['172.32.0.3', 'provider'],
  ['203.0.113.9', 'provider'],
  ['localhost.example.test', 'provider'],
  ['fdn.example.test', 'provider'],
];

for (const [host, who] of hosts) test(`${host}: ${who}`, () => assert.equal(whoRuns(host), who));

test('nobody is sent to a provider about a server of their own', () => {
  const words = {
    title: 'Your provider has to act',
    why: 'The provider’s server is broken.',
    fix: 'Wait. The provider can see more: ask your provider.',
  };
  const { account } = healthyCheck();
  const at = (host: string) => namingWhoActs(words, { account, endpoint: { ...healthyPop3(), host } });
  assert.deepEqual(at('mail.example.test'), words);
  for (const host of ['127.0.0.1', '192.168.1.5']) {
    const { title, why, fix } = at(host);
    assert.doesNotMatch(`${title} ${why} ${fix}`, /provider/i);
    assert.match(fix, /Wait\. Whoever/);
  }
});
