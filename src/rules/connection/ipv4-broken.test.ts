import { addresses, failing, hangingUp, working } from '../../testing/address-facts.ts';
import { healthyPop3, healthySmtp } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { ipv4Broken } from './ipv4-broken.ts';

const v6 = working('2001:db8::7');
const broken = addresses(failing('192.0.2.7', 'connection-refused'), v6);

testRule(ipv4Broken, [
  {
    name: 'IPv4 refuses, IPv6 works',
    endpoint: healthyPop3(broken),
    args: { addresses: ['192.0.2.7'], refused: true },
    says: /answers only over IPv6[\s\S]*connections to it are refused[\s\S]*A record/,
  },
  {
    name: 'IPv4 times out, at an outgoing server',
    endpoint: healthySmtp(addresses(failing('192.0.2.7', 'connection-timeout'), v6)),
    args: { addresses: ['192.0.2.7'], refused: false },
    says: /no connection to it came about/,
  },
  {
    name: 'both IPv4 addresses are down, each in its own way',
    endpoint: healthyPop3(
      addresses(
        failing('192.0.2.7', 'connection-refused'),
        failing('192.0.2.8', 'connection-timeout'),
        v6,
        failing('2001:db8::8', 'connection-timeout'),
      ),
    ),
    args: { addresses: ['192.0.2.7', '192.0.2.8'], refused: false },
  },
  {
    name: 'IPv4 takes connections and hangs up',
    endpoint: healthyPop3(addresses(hangingUp('192.0.2.7'), v6)),
    args: { addresses: ['192.0.2.7'], refused: false, hangsUp: true },
    says: /takes connections and hangs up/,
  },
  {
    name: 'IPv6 hangs up as well',
    endpoint: healthyPop3(addresses(hangingUp('192.0.2.7'), hangingUp('2001:db8::7'))),
    args: null,
  },
  {
    name: 'no IPv4 on our side is not the server',
    endpoint: healthyPop3(addresses(failing('192.0.2.7', 'network-unreachable', null), v6)),
    args: null,
  },
  {
    name: 'one of two IPv4 addresses works: some-addresses-broken',
    endpoint: healthyPop3(addresses(working('192.0.2.7'), failing('192.0.2.8', 'connection-refused'), v6)),
    args: null,
  },
  { name: 'both kinds work', endpoint: healthyPop3(addresses(working('192.0.2.7'), v6)), args: null },
  { name: 'IPv6 only, on purpose', endpoint: healthyPop3(addresses(v6)), args: null },
  {
    name: 'IPv6 is down as well',
    endpoint: healthyPop3(
      addresses(failing('192.0.2.7', 'connection-refused'), failing('2001:db8::7', 'connection-refused')),
    ),
    args: null,
  },
  {
    name: 'a guess that nobody needs',
    check: {
      endpoints: [healthyPop3(broken, { source: 'guess' }), healthyPop3({}, { id: 'e8' }), healthySmtp()],
    },
    args: null,
  },
]);
