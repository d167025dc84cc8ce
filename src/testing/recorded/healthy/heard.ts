import { variant } from '../variant.ts';
import {
  courierImap5,
  courierPop31,
  mailutilsImap,
  mailutilsPop3,
  nginxImap,
  nginxPop3,
  perditionImap,
  perditionPop3,
} from '../vendors/heard.ts';

/** Both take a login before STARTTLS as well, unless told otherwise. */
const clearLogin = ['login-without-encryption-allowed'];

/** Real servers as they were heard in good health. */
export const heardHealthy = [
  variant(mailutilsPop3, 'GNU mailutils 3.15 POP3', null, { also: clearLogin }),
  variant(mailutilsImap, 'GNU mailutils 3.15 IMAP', null, { also: clearLogin }),
  variant(courierImap5, 'Courier IMAP 5.0', null),
  variant(courierPop31, 'Courier POP3 1.0', null),
  variant(nginxImap, 'nginx 1.22 before an IMAP server', null),
  variant(nginxPop3, 'nginx 1.22 before a POP3 server', null),
  variant(perditionPop3, 'Perdition 2.2 before a POP3 server', null),
  variant(perditionImap, 'Perdition 2.2 before an IMAP server', null),
];
