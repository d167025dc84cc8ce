import { addresses, failing, hangingUp, working } from '../../testing/address-facts.ts';
import { healthyPop3, healthySmtp } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { ipv6Broken } from './ipv6-broken.ts';

const v4 = working('192.0.2.7');
const broken = addresses(v4, failing('2001:db8::7', 'connection-timeout'));

testRule(ipv6Broken, [
  {
    name: 'IPv6 times out, IPv4 works',
    endpoint: healthyPop3(broken),
    args: { addresses: ['2001:db8::7'] },
    says: /AAAA/,
  },
  {
    name: 'IPv6 refuses',
    endpoint: healthyPop3(addresses(v4, failing('2001:db8::7', 'connection-refused'))),
    args: { addresses: ['2001:db8::7'] },
  },
  {
    name: 'IPv6 takes connections and hangs up',
    endpoint: healthyPop3(addresses(v4, hangingUp('2001:db8::7'))),
    args: { addresses: ['2001:db8::7'], hangsUp: true },
    says: /hangs up without a word/,
  },
  {
    name: 'no IPv6 on our side is not the server',
    endpoint: healthyPop3(addresses(v4, failing('2001:db8::7', 'network-unreachable'))),
    args: null,
  },
  {
    name: 'no IPv6 on our side, nothing learned',
    endpoint: healthyPop3(addresses(v4, failing('2001:db8::7', 'network-unreachable', null))),
    args: null,
  },
  { name: 'both work', endpoint: healthyPop3(addresses(v4, working('2001:db8::7'))), args: null },
  {
    name: 'one of two IPv6 addresses works: some-addresses-broken',
    endpoint: healthyPop3(
      addresses(v4, working('2001:db8::8'), failing('2001:db8::7', 'connection-timeout')),
    ),
    args: null,
  },
  {
    name: 'IPv4 is down as well',
    endpoint: healthyPop3(
      addresses(failing('192.0.2.7', 'connection-timeout'), failing('2001:db8::7', 'connection-timeout')),
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
