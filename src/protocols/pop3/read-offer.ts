import type { Offer } from '../../model/offers.ts';
import { apopTimestamp } from '../sasl/apop.ts';

/** The lines of CAPA (RFC 2449, section 5): a name, and what stands behind it. */
export function readOffer(lines: readonly string[], greeting: string): Offer {
  const capabilities = lines.map((line) => {
    const [, name = '', value = ''] = /^(\S*)\s*(.*)$/s.exec(line.trim()) ?? [];
    const known = name.toUpperCase();
    return { name: known === 'STLS' ? 'STARTTLS' : known, value };
  });
  return { capabilities, mechanisms: offeredMechanisms(lines, greeting), size: null };
}

/**
 * Ways to log in: the SASL list and USER of CAPA (RFC 2449, sections 6.3 and 6.4), and APOP where the greeting has a timestamp
 * (RFC 1939, section 7).
 */
export function offeredMechanisms(capabilities: readonly string[], greeting = ''): string[] {
  const named = capabilities.flatMap((line) => {
    const [name = '', ...rest] = line.toUpperCase().split(/\s+/);
    if (name === 'USER') return ['USER'];
    return name === 'SASL' ? rest.filter((mechanism) => mechanism !== '') : [];
  });
  return apopTimestamp(greeting) === null ? named : [...named, 'APOP'];
}
