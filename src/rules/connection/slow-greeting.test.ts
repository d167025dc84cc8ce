import { healthyPop3, healthySmtp } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { slowGreeting } from './slow-greeting.ts';

testRule(slowGreeting, [
  {
    name: 'after eight seconds',
    endpoint: healthyPop3({ greetingMs: 8200 }),
    args: { seconds: 8 },
    says: /8 seconds/,
  },
  { name: 'five seconds are still fine', endpoint: healthyPop3({ greetingMs: 5000 }), args: null },
  {
    name: 'postscreen waits six seconds on port 25',
    endpoint: healthySmtp({ greetingMs: 6300 }, { port: 25 }),
    args: null,
  },
  {
    name: 'twenty seconds on port 25',
    endpoint: healthySmtp({ greetingMs: 20_000 }, { port: 25 }),
    args: { seconds: 20 },
  },
  {
    name: 'a greeting that never came',
    endpoint: healthyPop3({ greetingMs: 30_000, greetingReply: null }),
    args: null,
  },
  { name: 'no greeting, no verdict', endpoint: healthyPop3({ greetingMs: null }), args: null },
]);
