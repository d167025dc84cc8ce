import type { Vendor } from '../variant.ts';
import { variant } from '../variant.ts';
import { courierPop3 } from '../vendors/cpanel.ts';
import { dovecot24Imap, dovecotImap, dovecotPop3, postfix } from '../vendors/dovecot.ts';

const clearText = {
  imap: {
    ...dovecotImap,
    security: 'none',
    clear: {
      CAPABILITY: '* CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN AUTH=LOGIN\n% OK done',
      STARTTLS: '% OK go',
    },
  },
  pop3: {
    ...courierPop3,
    security: 'none',
    clear: { CAPA: '+OK\nUSER\nSTLS\nUIDL\nTOP\n.', USER: '+OK', STLS: '+OK' },
  },
  smtp: {
    ...postfix,
    security: 'none',
    clear: { EHLO: '250-mail.recorded.test\n250-STARTTLS\n250 AUTH PLAIN LOGIN', STARTTLS: '220 go' },
  },
} as const satisfies Record<string, Vendor>;

/** A login in clear text that is refused. */
export const inClear = (
  protocol: keyof typeof clearText,
  name: string,
  expect: string,
  login: string,
  ...orElse: string[]
) => variant(clearText[protocol], name, expect, { login, orElse, consent: true });

/** An accepted IMAP login whose mailbox does not open. */
export const imapAfter = (name: string, expect: string, status: string, ...orElse: string[]) =>
  variant(dovecot24Imap, name, expect, {
    after: { STATUS: status, SELECT: status, EXAMINE: status },
    orElse,
  });

/** An accepted POP3 login whose mailbox does not open. */
export const pop3After = (name: string, expect: string, stat: string, ...orElse: string[]) =>
  variant(courierPop3, name, expect, { after: { STAT: stat, UIDL: stat, LIST: stat }, orElse });

/** An IMAP server that turns us away at the greeting. */
export const imapGreeting = (name: string, expect: string, greeting: string, ...orElse: string[]) =>
  variant(dovecot24Imap, name, expect, { greeting, hangsUp: true, orElse });

/** A POP3 server that turns us away at the greeting. */
export const pop3Greeting = (name: string, expect: string, greeting: string, ...orElse: string[]) =>
  variant(
    { ...dovecotPop3, security: 'none', clear: dovecotPop3.inside ?? {}, consent: true },
    name,
    expect,
    { greeting, hangsUp: true, orElse },
  );
