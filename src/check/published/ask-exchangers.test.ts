import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startDns } from '../../testing/dns-server.ts';
import { askExchangersBy } from './ask-exchangers.ts';

test('the exchangers with the lowest preference are told, and silence is not "none"', async (t) => {
  const dns = await startDns({
    'two.test': {
      MX: [
        { preference: 20, exchange: 'backup.test' },
        { preference: 10, exchange: 'MX1.hoster.test' },
        { preference: 10, exchange: 'mx2.hoster.test' },
      ],
    },
    'no-mail.test': { MX: [{ preference: 0, exchange: '.' }] },
    'bare.test': { A: ['192.0.2.1'] },
    'broken.test': { fails: 'SERVFAIL' },
    'silent.test': { fails: 'silence' },
  });
  t.after(() => dns.close());
  const ask = askExchangersBy(dns.address, 1500);
  assert.deepEqual((await ask('two.test'))?.toSorted(), ['mx1.hoster.test', 'mx2.hoster.test']);
  for (const domain of ['no-mail.test', 'bare.test', 'missing.test']) assert.deepEqual(await ask(domain), []);
  assert.equal(await ask('broken.test'), null);
  const began = performance.now();
  assert.equal(await ask('silent.test'), null);
  assert.ok(performance.now() - began < 30_000);
});
