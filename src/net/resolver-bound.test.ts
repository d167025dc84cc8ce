import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startDns } from '../testing/dns-server.ts';
import { DnsResolver } from './resolver.ts';

test('a resolver asks so many questions and no more, and the same one once', async (t) => {
  const dns = await startDns({ 'example.test': { A: ['127.0.0.1'] } });
  t.after(() => dns.close());
  const resolver = new DnsResolver(dns.address, 4);
  await Promise.all([resolver.addresses('example.test'), resolver.addresses('Example.test.')]);
  assert.equal(resolver.questions, 2);
  for (let count = 0; count < 10; count += 1) await resolver.mx(`d${count}.test`);
  assert.equal(dns.queries.length, 4);
  const refused = await resolver.mx('another.test');
  assert.equal(refused.ok ? null : refused.failure.kind, 'too-often');
  const unasked = await resolver.addresses('unasked.test');
  assert.equal(unasked.ok ? null : unasked.failure.kind, 'too-often');
  assert.equal((await resolver.addresses('example.test')).ok, true, 'what is known is still answered');
});
