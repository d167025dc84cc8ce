import { testRule } from '../../testing/rule-cases.ts';
import { pop3Login, refused, smtpLogin } from '../../testing/said-lines.ts';
import { proxyHidesEncryption } from './proxy-hides-encryption.ts';

const none = { outcome: 'skipped', skipped: 'not-offered', offered: [], reply: null } as const;
const says = '-ERR [AUTH] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.';

testRule(proxyHidesEncryption, [
  {
    name: 'the server behind asks for encryption inside TLS',
    endpoint: pop3Login(refused(says)),
    args: { stage: 'login' },
    says: /Your settings are right/,
  },
  {
    name: 'STARTTLS on offer inside TLS, and no login',
    endpoint: smtpLogin({ ...none, offered: [] }, { capabilitiesTls: ['SIZE 1000', 'STARTTLS'] }),
    args: { stage: 'offer' },
    says: /offers no way to sign in/,
  },
  {
    name: 'LOGINDISABLED inside TLS, and no STARTTLS: who knows why',
    endpoint: pop3Login(
      { ...none, offered: [] },
      { capabilitiesTls: ['IMAP4', 'IMAP4REV1', 'LOGINDISABLED'] },
      { protocol: 'imap' },
    ),
    args: { stage: 'off' },
    says: /does not say why[\s\S]*switched signing in off/,
  },
  {
    name: 'near miss: STARTTLS on offer inside TLS, and a login works',
    endpoint: smtpLogin({ outcome: 'accepted' }, { capabilitiesTls: ['STARTTLS', 'AUTH PLAIN'] }),
    args: null,
  },
  {
    name: 'near miss: no login, and no sign of a server behind',
    endpoint: smtpLogin({ ...none, offered: [] }, { capabilitiesTls: ['SIZE 1000'] }),
    args: null,
  },
  {
    name: 'near miss: without encryption the server is right to ask for it',
    endpoint: pop3Login(refused(says), {}, { security: 'none', port: 110 }),
    args: null,
  },
]);
