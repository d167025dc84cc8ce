import { checkRule } from '../rule.ts';

export const deliveryModified = checkRule({
  id: 'delivery-modified',
  // Often on purpose: a footer, a mark in the subject.
  severity: 'advice',
  actor: 'nobody',
  judge({ roundTrip }) {
    const modified = roundTrip?.arrived?.modified ?? [];
    if (!roundTrip?.arrived || modified.length === 0) return null;
    const grown = roundTrip.arrived.bytes - roundTrip.sentBytes;
    return { args: { modified: [...modified], grown }, evidence: roundTrip.evidence };
  },
});
