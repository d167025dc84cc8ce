import { isIP } from 'node:net';
import type { TlsFacts } from '../../model/tls-facts.ts';
import type { CheckContext } from '../context/check-context.ts';
import type { Place } from '../context/place.ts';

const nameLimit = 5;

/** Where a certificate names other hosts: which of them lead to the very address that was dialled. */
export async function findFittingNames(context: CheckContext, tls: TlsFacts, place: Place): Promise<void> {
  if (!tls.errors.includes('name-mismatch') || tls.certificate === null) return;
  const names = tls.certificate.names
    .filter((name) => !name.includes('*') && isIP(name) === 0)
    .slice(0, nameLimit);
  const fitting = await Promise.all(
    names.map(async (name) => {
      const target = await context.resolve(name.toLowerCase());
      return target.ok && target.value.addresses.includes(place.address) ? [name] : [];
    }),
  );
  tls.namesForSameServer = fitting.flat();
}
