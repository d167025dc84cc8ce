import { addresses, failing, hangingUp, working } from '../../testing/address-facts.ts';
import { healthyPop3 } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { someAddressesBroken } from './some-addresses-broken.ts';

testRule(someAddressesBroken, [
  {
    name: 'one of two fails',
    endpoint: healthyPop3(addresses(working('192.0.2.7'), failing('192.0.2.8', 'connection-refused'))),
    args: { broken: ['192.0.2.8'], of: 2 },
    says: /192\.0\.2\.8/,
  },
  {
    name: 'one of two IPv6 addresses fails',
    endpoint: healthyPop3(addresses(working('2001:db8::8'), failing('2001:db8::7', 'connection-timeout'))),
    args: { broken: ['2001:db8::7'], of: 2 },
  },
  {
    name: 'one of two takes connections and hangs up',
    endpoint: healthyPop3(addresses(working('192.0.2.7'), hangingUp('192.0.2.8'))),
    args: { broken: ['192.0.2.8'], of: 2, hangsUp: true },
    says: /hangs up without a word/,
  },
  {
    name: 'a whole family is another matter',
    endpoint: healthyPop3(addresses(working('192.0.2.7'), failing('2001:db8::7', 'connection-timeout'))),
    args: null,
  },
  {
    name: 'all fail',
    endpoint: healthyPop3(
      addresses(failing('192.0.2.7', 'connection-refused'), failing('192.0.2.8', 'connection-refused')),
    ),
    args: null,
  },
  {
    name: 'our own limits do not count',
    endpoint: healthyPop3(addresses(working('192.0.2.7'), failing('192.0.2.8', 'network-unreachable'))),
    args: null,
  },
]);
