import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { healthySmtp } from '../../testing/healthy-facts.ts';
import { homeCheck, homeName, homeReading } from '../../testing/home-readings.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { dnsDiffersHere } from './dns-differs-here.ts';

const server = '192.0.2.53';
const unknown = failedEndpoint('host-not-found', 'dns', { resolution: null });

testRule(dnsDiffersHere, [
  {
    name: 'the name does not exist there',
    endpoint: healthySmtp(),
    check: { home: homeCheck([], { names: [homeName([])] }) },
    args: { kind: 'missing', here: [], server },
    says: /does not exist/,
  },
  {
    name: 'a private address: a DNS of the network, or the hosts file',
    endpoint: healthySmtp(),
    check: { home: homeCheck([], { names: [homeName(['192.168.1.9'])] }) },
    args: { kind: 'private', here: ['192.168.1.9'], server },
    says: /hosts/,
  },
  {
    name: 'the hosts file, seen only in the address that was dialled',
    endpoint: healthySmtp(),
    check: { home: homeCheck([homeReading(465, 'refused', { address: '10.0.0.9' })]) },
    args: { kind: 'private', here: ['10.0.0.9'], server: null },
  },
  {
    name: 'a name that does not exist gets an answer there',
    endpoint: unknown,
    check: { home: homeCheck([], { names: [homeName(['203.0.113.80'])] }) },
    args: { kind: 'made-up', here: ['203.0.113.80'], server },
    says: /exists/,
  },
  {
    name: 'another server, which does not answer',
    endpoint: healthySmtp(),
    check: { home: homeCheck([homeReading(465, 'timeout', { address: '203.0.113.80' })]) },
    args: { kind: 'other', here: ['203.0.113.80'], server: null },
  },
  {
    name: 'a load balancer answers otherwise each time, and it works',
    endpoint: healthySmtp(),
    check: {
      home: homeCheck([homeReading(465, 'open', { address: '203.0.113.80' })], {
        names: [homeName(['203.0.113.80'])],
      }),
    },
    args: null,
  },
  {
    name: 'our commands dialled our address as well, and the name leads inside all the same',
    endpoint: healthySmtp(),
    check: { home: homeCheck([homeReading(465)], { names: [homeName(['10.0.0.9'])] }) },
    args: { kind: 'private', here: ['10.0.0.9'], server },
  },
  {
    name: 'the name does not exist there, and our address answers',
    endpoint: healthySmtp(),
    check: { home: homeCheck([homeReading(465)], { names: [homeName([])] }) },
    args: { kind: 'missing', here: [], server },
  },
  {
    name: 'another address that nobody tried',
    endpoint: healthySmtp(),
    check: { home: homeCheck([], { names: [homeName(['203.0.113.80'])] }) },
    args: null,
  },
  {
    name: 'one of several addresses is ours',
    endpoint: healthySmtp(),
    check: { home: homeCheck([], { names: [homeName(['203.0.113.80', '192.0.2.7'])] }) },
    args: null,
  },
  {
    name: 'IPv6 only was asked there, and IPv4 only here',
    endpoint: healthySmtp(),
    check: { home: homeCheck([], { names: [homeName(['2001:db8::9'])] }) },
    args: null,
  },
  {
    name: 'missing for both',
    endpoint: unknown,
    check: { home: homeCheck([], { names: [homeName([])] }) },
    args: null,
  },
]);
