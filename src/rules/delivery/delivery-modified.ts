import type { Modification } from '../../model/round-trip.ts';
import { checkRule } from '../rule.ts';
import { formatList } from '../wording.ts';

const parts: Record<Modification, string> = {
  subject: 'the subject',
  body: 'the text',
  sender: 'the sender’s address',
  'return-path': 'the address for error messages',
  'message-id': 'the message’s number',
};

export const deliveryModified = checkRule({
  id: 'delivery-modified',
  // Often on purpose: a footer, a mark in the subject.
  severity: 'advice',
  judge({ roundTrip }) {
    const modified = roundTrip?.arrived?.modified ?? [];
    if (!roundTrip?.arrived || modified.length === 0) return null;
    const grown = roundTrip.arrived.bytes - roundTrip.sentBytes;
    return { args: { modified: [...modified], grown }, evidence: roundTrip.evidence };
  },
  words({ modified }) {
    const names = Array.isArray(modified) ? modified.map((one) => parts[one as Modification] ?? one) : [];
    const what = names.length === 0 ? 'a part of it' : formatList(names);
    return {
      title: `The test message was changed on its way: ${what}`,
      why: 'A server on the way rewrote the message, as filters do that add a note to the text or a mark to the subject. A change made after signing breaks the signature that other providers check.',
      fix: 'If you see notes or marks in your mail that you do not want, ask your provider whether they can be turned off.',
    };
  },
});
