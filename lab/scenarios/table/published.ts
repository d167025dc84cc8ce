import type { Scenario } from '../scenario.ts';

/** Settings that a domain publishes in its DNS and that are wrong. */
export const published: readonly Scenario[] = [
  {
    name: 'a published port without TLS',
    on: 'several',
    broken: 'the SRV record for TLS names the STARTTLS port',
    user: 'alice',
    request: { address: 'alice@wrong-port.test', username: 'alice@example.test', discovery: true },
    expect: { diagnosis: 'published-settings-broken', codes: ['tls-on-cleartext-port'] },
  },
  {
    name: 'a published host that is gone',
    on: 'several',
    broken: 'the SRV record names a host that does not exist',
    user: 'alice',
    request: { address: 'alice@gone-host.test', username: 'alice@example.test', discovery: true },
    expect: { diagnosis: 'published-settings-broken', codes: ['host-not-found'] },
  },
];
