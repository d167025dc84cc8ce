import type { HomeTls } from '../../model/home.ts';
import { healthySmtp, healthyTls } from '../../testing/healthy-facts.ts';
import { homeCheck, homeReading } from '../../testing/home-readings.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { certificateSwappedHere } from './certificate-swapped-here.ts';

const avast = 'CN = Avast Web/Mail Shield Root, O = Avast Web/Mail Shield';
const seen = (change: Partial<HomeTls>, more = {}) => {
  const tls = { version: 'TLSv1.3', issuer: avast, fingerprint: 'b'.repeat(64), verified: true, ...change };
  return homeCheck([homeReading(465, 'open', { tls, ...more })]);
};
const stranger = 'CN=Inspection CA, O=Some Company';
const certificate = healthyTls().certificate;

/** A server of several addresses: each machine may have a certificate of its own. */
const several = healthySmtp({
  resolution: {
    addresses: ['192.0.2.7', '192.0.2.8'].map((address) => {
      return { address, family: 4, reachable: true, failure: null, evidence: null };
    }),
    failure: null,
    suggestions: [],
  },
});

testRule(certificateSwappedHere, [
  {
    name: 'an antivirus program',
    endpoint: healthySmtp(),
    check: { home: seen({}) },
    args: { issuer: avast, product: 'Avast', kind: 'scanner', trusted: true },
    says: /Avast/,
  },
  {
    name: 'a firewall, which the machine does not trust',
    endpoint: healthySmtp(),
    check: { home: seen({ issuer: '/C=US/O=Fortinet/CN=FortiGate CA', verified: false }) },
    args: {
      issuer: '/C=US/O=Fortinet/CN=FortiGate CA',
      product: 'Fortinet FortiGate',
      kind: 'firewall',
      trusted: false,
    },
    says: /network/,
  },
  {
    name: 'an issuer that nobody knows',
    endpoint: healthySmtp(),
    check: { home: seen({ issuer: stranger, verified: false }) },
    args: { issuer: stranger, product: null, kind: null, trusted: false },
  },
  {
    name: 'renewed between the two looks, by the same authority with another key',
    endpoint: healthySmtp({
      tls: healthyTls({ certificate: certificate && { ...certificate, issuer: 'CN=R10, O=An Authority' } }),
    }),
    check: { home: seen({ issuer: 'C = US, O = An Authority, CN = R11' }) },
    args: null,
  },
  {
    name: 'a good one of another authority, days later',
    endpoint: healthySmtp(),
    check: { home: { ...seen({ issuer: stranger }), receivedAt: '2026-11-25T12:00:00.000Z' } },
    args: null,
  },
  {
    name: 'several addresses with several certificates',
    endpoint: several,
    check: { home: seen({ issuer: stranger, verified: false }, { address: '192.0.2.8' }) },
    args: null,
  },
  {
    name: 'several addresses, and nobody knows which one was asked',
    endpoint: several,
    check: { home: seen({ issuer: stranger, verified: false }, { address: null }) },
    args: null,
  },
  {
    name: 'several addresses, and the very one that showed us its certificate',
    endpoint: several,
    check: { home: seen({ issuer: stranger, verified: false }, { address: '192.0.2.7' }) },
    args: { issuer: stranger, product: null, kind: null, trusted: false },
  },
  {
    name: 'the very same certificate',
    endpoint: healthySmtp(),
    check: { home: seen({ fingerprint: 'a'.repeat(64) }) },
    args: null,
  },
  {
    name: 'the product stands in front of the server, and we met it too',
    endpoint: healthySmtp({
      tls: healthyTls({ certificate: certificate && { ...certificate, issuer: avast } }),
    }),
    check: { home: seen({}) },
    args: null,
  },
  {
    name: 'no certificate came',
    endpoint: healthySmtp(),
    check: { home: seen({ issuer: null, fingerprint: null, verified: null }) },
    args: null,
  },
]);
