import type { Reply } from '../../model/facts.ts';
import { tellsProgramError } from '../server-text/program-errors.ts';
import type { CodeVerdict, RefusalCause } from './refusal-causes.ts';
import { refusalCauses } from './refusal-causes.ts';

const any = refusalCauses;
const notLater = any.filter((cause) => cause !== 'login-temporary-failure');
const busy: RefusalCause[] = [
  'login-rate-limited',
  'mailbox-in-use',
  'login-too-soon',
  'server-busy',
  'mailbox-not-accessible',
];
/** Strong claims that a code for "later" does not take back. */
const despiteDelay: RefusalCause[] = [
  'sending-limit-reached',
  'password-must-change',
  'login-account-disabled',
  'login-method-unsupported',
  'login-needs-encryption',
  'login-app-password-needed',
  'login-password-method-off',
  'login-service-off',
  'login-sending-off',
];
const policy: RefusalCause[] = [
  'password-must-change',
  'login-service-off',
  'login-sending-off',
  'login-password-method-off',
  'login-app-password-needed',
  'login-account-disabled',
];

function firm(cause: RefusalCause): CodeVerdict {
  return { cause, open: [] };
}

/** Response codes in brackets or parentheses: POP3 (RFC 2449, RFC 3206), IMAP (RFC 5530, RFC 9051) and ManageSieve. */
const bracketCodes: Record<string, CodeVerdict> = {
  'IN-USE': { cause: 'mailbox-in-use', open: ['login-rate-limited'] },
  INUSE: { cause: 'mailbox-in-use', open: ['login-rate-limited'] },
  'LOGIN-DELAY': firm('login-too-soon'),
  'SYS/TEMP': { cause: 'login-temporary-failure', open: busy },
  'SYS/PERM': {
    cause: 'login-service-off',
    open: [
      ...policy,
      'login-needs-encryption',
      'login-rate-limited',
      'login-refused',
      'mailbox-not-accessible',
      // RFC 3206 means a fault of the system that stays until somebody mends it.
      'login-temporary-failure',
    ],
  },
  // RFC 3206: AUTH is about the credentials or the account, never about a fault that passes.
  AUTH: { cause: 'login-refused', open: notLater },
  AUTHENTICATIONFAILED: { cause: 'login-refused', open: notLater },
  AUTHORIZATIONFAILED: {
    cause: 'login-account-disabled',
    open: [...policy, 'login-refused', 'login-rate-limited', 'login-temporary-failure'],
  },
  EXPIRED: { cause: 'login-account-disabled', open: ['login-app-password-needed', 'password-must-change'] },
  CONTACTADMIN: { cause: 'login-account-disabled', open: policy },
  PRIVACYREQUIRED: firm('login-needs-encryption'),
  UNAVAILABLE: { cause: 'login-temporary-failure', open: busy },
  SERVERBUG: { cause: 'login-temporary-failure', open: busy },
  LIMIT: firm('login-rate-limited'),
  // Gmail closes a session that moved too much data with this code, long before any mailbox is full.
  OVERQUOTA: { cause: 'login-rate-limited', open: ['mailbox-full'] },
  // ManageSieve (RFC 5804, section 1.3).
  TRYLATER: { cause: 'login-temporary-failure', open: busy },
  'ENCRYPT-NEEDED': firm('login-needs-encryption'),
  'AUTH-TOO-WEAK': firm('login-method-unsupported'),
  'TRANSITION-NEEDED': firm('login-method-unsupported'),
  NOPERM: { cause: 'login-service-off', open: policy },
  WEBALERT: firm('login-app-password-needed'),
};

/** Enhanced status codes (RFC 3463, RFC 4954, RFC 5248) that say more than the code before them. */
const enhancedCodes: Record<string, CodeVerdict> = {
  '5.7.10': firm('login-needs-encryption'),
  '5.7.11': firm('login-needs-encryption'),
  '5.7.13': { cause: 'login-account-disabled', open: ['login-sending-off', 'login-service-off'] },
  // RFC 4954 means a mechanism that is too weak, Gmail an app password: the words decide.
  // Exchange Online, since it takes no passwords for sending.
  '5.7.30': firm('login-password-method-off'),
  '5.7.9': { cause: 'login-app-password-needed', open: [...policy, 'login-method-unsupported'] },
  '5.7.14': { cause: 'login-app-password-needed', open: policy },
  '5.7.139': { cause: 'login-password-method-off', open: [...policy, 'login-rate-limited', 'login-refused'] },
  '5.2.1': { cause: 'login-account-disabled', open: policy },
  // Postfix with soft_bounce on: 535 5.7.8 with another first digit.
  '4.7.8': { cause: 'login-refused', open: any },
  '4.7.12': { cause: 'login-temporary-failure', open: ['login-rate-limited'] },
};

/** Reply codes of SMTP where no enhanced code says more. */
const replyCodes: Record<string, CodeVerdict> = {
  '432': { cause: 'login-temporary-failure', open: busy },
  '454': { cause: 'login-temporary-failure', open: [...busy, ...despiteDelay, 'login-refused'] },
  // Also what Haraka says for a part of itself, or for a rule of the provider's.
  '500': {
    cause: 'login-not-offered',
    open: [
      'login-needs-encryption',
      'login-method-unsupported',
      'login-not-offered',
      'login-refused',
      'login-account-disabled',
      'login-temporary-failure',
    ],
  },
  '502': {
    cause: 'login-not-offered',
    open: [
      'login-needs-encryption',
      'login-method-unsupported',
      'login-account-disabled',
      'login-sending-off',
    ],
  },
  '503': { cause: 'login-not-offered', open: ['login-needs-encryption', 'login-method-unsupported'] },
  '504': { cause: 'login-method-unsupported', open: ['login-needs-encryption'] },
  '523': firm('login-needs-encryption'),
  '525': {
    cause: 'login-account-disabled',
    open: ['login-sending-off', 'login-service-off', 'login-rate-limited', 'password-must-change'],
  },
  '530': { cause: 'login-refused', open: ['login-needs-encryption', ...policy] },
  // RFC 4954: the mechanism is too weak. Gmail alone means an app password, and says so.
  '534': { cause: 'login-app-password-needed', open: [...policy, 'login-method-unsupported'] },
  '538': firm('login-needs-encryption'),
};

/** What status, enhanced code and response code say of a refused login, before its words are read. */
export function verdictOfCodes(reply: Reply): CodeVerdict {
  // Cyrus adds [AUTH] to whatever its login library says, also where the library could not ask (SASL_FAIL).
  if (/\bgeneric failure\b/i.test(reply.text)) return firm('login-temporary-failure');
  // Any code may stand before the error of a program that should have looked the password up.
  if (tellsProgramError(reply.text))
    return { cause: 'login-temporary-failure', open: ['mailbox-in-use', 'mailbox-not-accessible'] };
  const bracket = bracketCodes[reply.code?.split(' ')[0] ?? ''];
  if (bracket) return bracket;
  if (!/^\d{3}$/.test(reply.status)) return { cause: null, open: any };
  if (reply.enhanced === '5.7.8') return { cause: 'login-refused', open: any };
  const known = enhancedCodes[reply.enhanced ?? ''] ?? replyCodes[reply.status];
  if (known) return known;
  // 421, 450, 451 with x.7.x: Postfix, Gmail and others when there were too many attempts.
  if (reply.status.startsWith('4')) {
    const limited = reply.enhanced?.startsWith('4.7.') ?? false;
    return {
      cause: limited ? 'login-rate-limited' : 'login-temporary-failure',
      open: [...busy, ...despiteDelay, 'login-temporary-failure'],
    };
  }
  // 535 and the rest: servers send it for everything, so the words may choose.
  return { cause: 'login-refused', open: any.filter((cause) => cause !== 'login-not-offered') };
}
