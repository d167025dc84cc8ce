import type { Offer } from '../../model/offers.ts';

/** The lines of CAPABILITY (RFC 5804, section 1.7): a name in quotes, and what stands behind it in quotes. */
export function readOffer(lines: readonly string[]): Offer {
  const capabilities = lines.flatMap((line) => {
    const [, name, value = ''] = /^"([^"]*)"(?:\s+"(.*)")?\s*$/s.exec(line) ?? [];
    return name === undefined ? [] : [{ name: name.toUpperCase(), value }];
  });
  const sasl = capabilities.filter(({ name }) => name === 'SASL').flatMap(({ value }) => value.split(/\s+/));
  const mechanisms = [...new Set(sasl.filter(Boolean).map((name) => name.toUpperCase()))];
  return { capabilities, mechanisms, size: null };
}
