import { plainValue, UnsafeValueError } from '../safe-value.ts';
import { mailboxHeader } from './mail-address.ts';

/**
 * Writes the sender for aerc's accounts.conf. Its parser ends a value at `#` or `;` wherever they stand, gives quotes
 * and backticks a meaning, and has no escapes; so a name is encoded, and an address with such signs is refused.
 */
export function aercSender(name: string, address: string): string {
  if (!/^[\p{L}\p{N}.!$&*+/=?^_{|}~@-]+$/u.test(plainValue(address)))
    throw new UnsafeValueError('address-character');
  return mailboxHeader(name, address);
}
