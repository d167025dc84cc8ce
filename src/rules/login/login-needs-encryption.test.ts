import { testRule } from '../../testing/rule-cases.ts';
import { pop3Login, refused } from '../../testing/said-lines.ts';
import { loginNeedsEncryption } from './login-needs-encryption.ts';

testRule(loginNeedsEncryption, [
  {
    name: 'the server refuses the password in clear text',
    endpoint: pop3Login(
      refused('-ERR Cleartext authentication disallowed on non-secure (SSL/TLS) connections.'),
      { capabilities: ['STLS', 'USER'], tls: null },
      { security: 'none', port: 110 },
    ),
    args: { stage: 'login', upgrade: true },
    says: /STARTTLS on port 110/,
  },
  {
    name: 'no login is named before TLS',
    endpoint: pop3Login(
      { outcome: 'skipped', skipped: 'not-encrypted', offered: [], offeredBeforeTls: [] },
      { capabilities: ['STLS', 'UIDL'], tls: null },
      { security: 'none', port: 110 },
    ),
    args: { upgrade: true },
  },
  {
    name: 'LOGINDISABLED without a way to TLS',
    endpoint: pop3Login(
      { outcome: 'skipped', skipped: 'not-encrypted', offered: [] },
      { capabilities: ['IMAP4rev1', 'LOGINDISABLED'], tls: null },
      { protocol: 'imap', security: 'none', port: 143 },
    ),
    args: { upgrade: false },
    says: /993/,
  },
  {
    name: 'near miss: a clear-text port that takes logins',
    endpoint: pop3Login(
      { outcome: 'skipped', skipped: 'not-encrypted', offered: ['USER'], offeredBeforeTls: ['USER'] },
      { capabilities: ['STLS', 'USER'], tls: null },
      { security: 'none', port: 110 },
    ),
    args: null,
  },
  {
    name: 'near miss: the password was refused over TLS',
    endpoint: pop3Login(refused('-ERR [AUTH] No.')),
    args: null,
  },
]);
