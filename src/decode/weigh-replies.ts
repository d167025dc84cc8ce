import { isIncoming } from '../model/protocols.ts';
import { readRefusal } from '../rules/connection/greeting-cause.ts';
import type { Candidate } from './candidate.ts';
import { readClaim } from './claims/read-claims.ts';
import type { CatalogueEntry } from './entry.ts';
import { entryOfCode, findPhrases } from './find-entries.ts';
import type { FoundReply } from './find-replies.ts';
import type { MeaningId } from './meanings.ts';
import { ofOther, ofOwn } from './other-server.ts';
import { readReply } from './read-reply.ts';
import { unclear } from './weigh-claims.ts';

/** Words that a program hands on as a server's say more than the sentence it puts around them. */
export function ofQuoted(found: FoundReply, at: number): Candidate[] {
  return ofReply(found, at)
    .filter(({ weight }) => weight >= 47)
    .map((one) => ({ ...one, weight: 53 }));
}

/** What is said of the message itself goes before what is said of its sender, and that before what is said of a recipient. */
const early =
  /^(?:delivery\/(?:mailbox-count|virus|attachment|dmarc|spf|dkim|arc|greylist|loop|size|recipients-many|line-length|headers|utf8-address|reverse-name|sender-domain))$/;
/** Codes that servers also use for messages, where they say nothing of a login. */
const ofSigningIn: ReadonlySet<MeaningId> = new Set([
  'wrong-password',
  'app-password-needed',
  'method-unsupported',
]);
const firm: readonly string[] = [
  'relay-denied',
  'login-required',
  'needs-encryption',
  'sending-limit',
  'sending-suspended',
  'password-must-change',
  'recipient-mailbox-full',
  'address-blocked',
];

/** What a reply says, with its weight: its rules first, then the rows of the catalogue, then its codes. */
export function ofReply(found: FoundReply, at: number): Candidate[] {
  const { reply } = found;
  const read = readReply(found);
  const told = findPhrases(reply.text, ({ id }) => id.startsWith('reply/'))[0];
  if (told !== undefined) return [{ id: told.id, meanings: told.meanings, at, weight: 61 }];
  const own = { id: read.id, meanings: [read.meaning], at };
  const claimed = read.isDefault ? ofClaimInReply(found, at) : [];
  if (!read.id.startsWith('envelope/')) {
    const other = read.isDefault
      ? findPhrases(reply.text, isSaid).find(({ id }) => ofMailbox.test(id))
      : undefined;
    // Over IMAP and POP3 it is the reader's own mailbox.
    if (other !== undefined) return [{ id: other.id, meanings: other.meanings.map(ofOwn), at, weight: 50 }];
    return [{ ...own, weight: read.isDefault ? 44 : 60 }, ...claimed];
  }
  // Codes that one provider has for one case, such as 5.7.133, say more than its words.
  const own3 =
    reply.enhanced !== null && /\.\d{3}$/.test(reply.enhanced) ? entryOfCode(reply.enhanced) : null;
  if (own3 !== null && own3.meanings.length === 1 && !ofSigningIn.has(own3.meanings[0]))
    return [{ id: own3.id, meanings: own3.meanings, at, weight: 59 }];
  const said = findPhrases(reply.text, isSaid);
  const soon = said.find(({ id, tells }) => tells !== 'weak' && early.test(id));
  if (soon !== undefined && !(firm.includes(read.meaning) && soon.id.startsWith('delivery/headers')))
    return [{ id: soon.id, meanings: soon.meanings, at, weight: 58 }];
  if (firm.includes(read.meaning)) return [{ ...own, weight: 57 }];
  const late = said.find(({ tells }) => tells !== 'weak');
  if (late !== undefined) return [{ id: late.id, meanings: late.meanings, at, weight: 56 }];
  if (!read.isDefault) return [{ ...own, weight: 55 }];
  const turned =
    (reply.status === '421' && !ofMessage.has(found.stage)) || found.stage === 'connect'
      ? readRefusal(reply, found.protocol)
      : null;
  if (turned === 'busy') return [{ id: 'greeting/busy', meanings: ['server-busy'], at, weight: 54 }];
  if (turned !== null && turned !== 'fault' && turned !== 'no-service')
    return [{ id: `greeting/${turned}`, meanings: ['address-blocked'], at, weight: 54 }];
  const coded =
    reply.enhanced === null
      ? null
      : (entryOfCode(reply.enhanced) ?? entryOfCode(`x${reply.enhanced.slice(1)}`));
  const lasts = !reply.status.startsWith('4') || (coded !== null && coded.meanings[0] !== 'sending-refused');
  if (coded !== null && lasts && !ofSigningIn.has(coded.meanings[0]))
    return [{ id: coded.id, meanings: coded.meanings, at, weight: 52 }];
  if (claimed.length > 0) return claimed;
  const numbered = entryOfCode(reply.status);
  const spoken = reply.text === '' && numbered !== null;
  return [spoken ? { id: numbered.id, meanings: numbered.meanings, at, weight: 30 } : { ...own, weight: 46 }];
}

/** The words of a reply that its rules do not know: what they claim of a message is about its recipient, not about the reader. */
function ofClaimInReply({ reply, protocol, stage }: FoundReply, at: number): Candidate[] {
  const claim = readClaim(reply.text);
  if (claim === null || claim.how === 'advised') return [];
  if (unclear.test(claim.id) && /deliver|remote|rcpt/i.test(reply.text)) return [];
  const isOwn = isIncoming(protocol) || stage === 'login';
  const [first, ...others] = isOwn ? claim.meanings : claim.meanings.flatMap((one) => ofOther(one) ?? []);
  if (first === undefined) return [];
  return [{ id: claim.id, meanings: [first, ...others], at, weight: isOwn ? 45 : 47 }];
}

/** Once a message is under way, a 421 says more than that the server is busy. */
const ofMessage: ReadonlySet<string> = new Set(['mail', 'rcpt', 'data']);

export function isSaid({ kind }: CatalogueEntry): boolean {
  return kind === 'server-text' || kind === 'provider-text';
}

const ofMailbox = /^(?:delivery\/(?:size|server-fault)|provider\/gmail-recipient-storage)$/;
