import { variant } from '../variant.ts';
import { courierPop3 } from '../vendors/cpanel.ts';
import { dovecot24Imap, postfix } from '../vendors/dovecot.ts';

/** Postfix on port 465, for what hangs on the words alone. */
const submissions = { ...postfix, security: 'tls' } as const;

/** A refused SMTP login. */
export const smtp = (name: string, expect: string, login: string, ...orElse: string[]) =>
  variant(submissions, name, expect, { login, orElse });
/** A refused IMAP login. */
export const imap = (name: string, expect: string, login: string, ...orElse: string[]) =>
  variant(dovecot24Imap, name, expect, { login, orElse });
/** A refused POP3 login. */
export const pop3 = (name: string, expect: string, login: string, ...orElse: string[]) =>
  variant(courierPop3, name, expect, { login, orElse });
/** Recipients refused after a good login. */
export const rcpt = (name: string, expect: string, reply: string, ...orElse: string[]) =>
  variant(submissions, name, expect, { after: { RCPT: reply }, orElse });
/** Turned away at the greeting. */
export const greeting = (name: string, expect: string, text: string, ...orElse: string[]) =>
  variant(postfix, name, expect, { greeting: text, hangsUp: true, orElse });
/** The account's own address refused as sender after a good login. */
export const mail = (name: string, expect: string, reply: string, ...orElse: string[]) =>
  variant(submissions, name, expect, { after: { MAIL: reply }, orElse });
