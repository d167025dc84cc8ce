import { variant } from '../variant.ts';
import {
  aiosmtpd,
  haraka,
  smtpServer,
  twistedImap,
  twistedPop3,
  twistedSmtp,
} from '../vendors/smtp-libraries.ts';

/** None of them looks whose sender address it is, unless its owner wrote that part. */
const senders = ['sender-not-checked'];

/** Servers that are built from libraries, as they were heard in good health. */
export const smtpLibrariesHealthy = [
  variant(smtpServer, 'smtp-server 3.21', null, { also: senders }),
  variant(aiosmtpd, 'aiosmtpd 1.4', null, { also: senders }),
  variant(twistedPop3, 'Twisted Mail 22.4 POP3', null),
  variant(twistedImap, 'Twisted Mail 22.4 IMAP', null),
  variant(twistedSmtp, 'Twisted Mail 22.4 SMTP', null, { also: senders }),
  variant(haraka, 'Haraka 3.3', null, { also: senders }),
];
