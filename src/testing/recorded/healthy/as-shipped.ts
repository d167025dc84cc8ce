import { variant } from '../variant.ts';
import * as cpanel from '../vendors/cpanel.ts';
import * as dovecot from '../vendors/dovecot.ts';
import * as freemail from '../vendors/freemail.ts';
import * as gmail from '../vendors/gmail.ts';
import * as groupware from '../vendors/groupware.ts';
import * as microsoft from '../vendors/microsoft.ts';
import * as unix from '../vendors/unix.ts';
import * as windows from '../vendors/windows.ts';

const vendors = {
  ...cpanel,
  ...dovecot,
  ...freemail,
  ...gmail,
  ...groupware,
  ...microsoft,
  ...unix,
  ...windows,
};

/** Every vendor's server as it is when nothing is wrong; each with a good certificate of another kind. */
export const asShipped = Object.entries(vendors).map(([name, vendor], index) =>
  variant(vendor, `${name} as shipped`, null, {
    identity: (['ecdsa', 'rsa', 'wildcard', 'manyNames', 'tls12', 'tls13'] as const)[index % 6] ?? 'ecdsa',
  }),
);
