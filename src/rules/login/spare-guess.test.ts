import { healthyPop3, healthySmtp } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { pop3Login, refused } from '../../testing/said-lines.ts';
import { loginRateLimited } from './login-rate-limited.ts';
import { overlookWhereLoginWorks } from './spare-guess.ts';

const full = refused('-ERR Too many connections');
const guess = pop3Login(full, {}, { id: 'e9', source: 'guess' });

testRule(overlookWhereLoginWorks(loginRateLimited), [
  {
    name: 'a guess, while receiving works elsewhere',
    check: { endpoints: [healthyPop3(), guess] },
    args: null,
  },
  {
    name: 'a guess, while only sending works',
    check: { endpoints: [guess, healthySmtp()] },
    args: { stage: 'login', kind: 'connections' },
  },
  {
    name: 'a typed server counts although another works',
    check: { endpoints: [healthyPop3(), pop3Login(full, {}, { id: 'e9' })] },
    args: { stage: 'login', kind: 'connections' },
  },
]);
