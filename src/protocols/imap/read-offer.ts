import type { Offer } from '../../model/offers.ts';

/** The words of CAPABILITY (RFC 9051, section 7.2.2), each a name: `AUTH=PLAIN`, `STATUS=SIZE`. */
export function readOffer(words: readonly string[]): Offer {
  const capabilities = words.map((word) => ({ name: word.toUpperCase(), value: '' }));
  return { capabilities, mechanisms: offeredMechanisms(words), size: null };
}

/** Mechanisms of CAPABILITY: every AUTH=…, and the LOGIN command unless LOGINDISABLED (RFC 9051, section 6.2). */
export function offeredMechanisms(capabilities: readonly string[]): string[] {
  const words = capabilities.map((word) => word.toUpperCase());
  const sasl = words.filter((word) => word.startsWith('AUTH=')).map((word) => word.slice(5));
  return words.length === 0 || words.includes('LOGINDISABLED') ? sasl : [...sasl, 'LOGIN-command'];
}
