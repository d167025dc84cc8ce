import { healthyPop3 } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { loginWithoutEncryptionAllowed } from './login-without-encryption-allowed.ts';

const { login } = healthyPop3().facts;
const offers = (plainBeforeTls: boolean, offered = true) => ({
  login: login && { ...login, plainBeforeTls, offeredBeforeTls: plainBeforeTls ? ['USER'] : [] },
  starttls: { offered, reply: null },
});
const more = { port: 110, security: 'starttls' as const };

testRule(loginWithoutEncryptionAllowed, [
  {
    name: 'USER before STLS',
    endpoint: healthyPop3(offers(true), more),
    args: { offered: ['USER'] },
    says: /if available/,
  },
  { name: 'only after TLS', endpoint: healthyPop3(offers(false), more), args: null },
  {
    name: 'no STARTTLS at all is encryption-missing',
    endpoint: healthyPop3(offers(true, false), more),
    args: null,
  },
  {
    name: 'it says that it wants TLS first',
    endpoint: healthyPop3({ ...offers(true), capabilities: ['USER', 'XTLSREQUIRED', 'STLS'] }, more),
    args: null,
  },
  { name: 'a TLS port', endpoint: healthyPop3(offers(true)), args: null },
]);
