import type { Offer } from '../../model/offers.ts';

/** The lines of EHLO (RFC 5321, section 4.1.1.1): a keyword, and its parameters behind a space, or behind `=` as in old forms. */
export function readOffer(lines: readonly string[]): Offer {
  const capabilities = lines.map((line) => {
    const [, name = '', value = ''] = /^([^\s=]*)[\s=]?(.*)$/s.exec(line.trim()) ?? [];
    return { name: name.toUpperCase(), value: value.trim() };
  });
  return { capabilities, mechanisms: offeredMechanisms(lines), size: sizeIn(capabilities) };
}

/** SIZE without a number or with 0 means that no limit is announced (RFC 1870). */
function sizeIn(capabilities: Offer['capabilities']): number | null {
  const sizes = capabilities.filter(({ name, value }) => name === 'SIZE' && /^\d+$/.test(value));
  const bytes = Number(sizes[0]?.value ?? 0);
  return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : null;
}

/** Mechanisms of the AUTH keyword, also in the old form `AUTH=LOGIN` (RFC 4954, section 3). */
export function offeredMechanisms(capabilities: readonly string[]): string[] {
  const all = capabilities.flatMap((line) => {
    const match = /^AUTH[ =](.*)$/i.exec(line.trim());
    return match === null
      ? []
      : (match[1] ?? '')
          .toUpperCase()
          .split(/[\s=]+/)
          .filter(Boolean);
  });
  return [...new Set(all)];
}
