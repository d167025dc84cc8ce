import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DiscoveryFact } from '../model/report.ts';
import type { ServerSettings } from '../model/server-settings.ts';
import { sampleReport } from '../testing/sample-report.ts';
import { foundByOfProvider, foundByOfReport } from './found-by.ts';

function published(candidates: ServerSettings[]): DiscoveryFact {
  return {
    source: 'autoconfig',
    asked: 'https://autoconfig.example.test/mail/config-v1.1.xml',
    outcome: 'found',
    detail: '',
    candidates,
    durationMs: 1,
    trusted: true,
  };
}

test('a program that finds the recommended servers by itself is named, others are not', () => {
  const { recommended } = sampleReport();
  const { incoming, outgoing } = recommended;
  assert.ok(incoming && outgoing);
  const found = (servers: ServerSettings[]) =>
    foundByOfReport(sampleReport({ recommended, discovery: [published(servers)] }));
  assert.ok(found([incoming, outgoing]).includes('thunderbird'));
  // It knows no POP3, which is recommended here.
  assert.ok(!found([incoming, outgoing]).includes('thunderbird-android'));
  assert.deepEqual(found([{ ...incoming, host: 'other.example.test' }, outgoing]), []);
  assert.deepEqual(found([incoming, { ...outgoing, port: 2525 }]), []);
  assert.deepEqual(foundByOfReport(sampleReport()), []);
});

test('what a provider publishes here is found by those who read autoconfig and know the protocol', () => {
  assert.ok(foundByOfProvider('pop3').includes('thunderbird'));
  assert.ok(!foundByOfProvider('pop3').includes('thunderbird-android'));
  assert.ok(foundByOfProvider('imap').includes('thunderbird-android'));
  assert.ok(!foundByOfProvider('imap').includes('outlook'));
  assert.deepEqual(foundByOfProvider(undefined), []);
});
