import { type Reader, without } from './reader.ts';

/** Apple Mail reads nothing that a domain publishes for IMAP, POP3 and SMTP. */
export const appleMail: Reader = {
  id: 'apple-mail',
  name: 'Apple Mail',
  reference:
    'Apple Platform Deployment: Mail declarative configuration and Email payload settings; Apple Support: If you need to enter your email server settings',
  look: () => without('asks', [{ id: 'reader-apple', args: {} }]),
};
