import type { Evidence } from '../../model/attempt.ts';
import type { EnvelopeFact, EnvelopeFacts } from '../../model/facts.ts';
import { envelopeCause, envelopeOf, isPermanent } from './envelope-cause.ts';
import type { EnvelopeCause } from './envelope-texts.ts';

/** Why nothing can be said about relaying. */
export type RelayDoubt =
  | 'blocked'
  | 'deferred'
  | 'encryption'
  | 'sender'
  | 'recipient'
  | 'accepts-everything'
  | 'control-open'
  | 'no-answer'
  | 'unclear';

export interface RelayVerdict {
  relay: 'open' | 'closed' | 'unknown';
  doubt: RelayDoubt | null;
  evidence: (Evidence | null)[];
}

/** Whether a server forwards mail of strangers to strangers without a login; null when it was not asked. */
export function relayVerdict(facts: EnvelopeFacts): RelayVerdict | null {
  const foreign = trustedSender(facts) ?? envelopeOf(facts, 'foreign');
  if (foreign === null)
    return facts.failure === null ? null : { relay: 'unknown', doubt: 'no-answer', evidence: [] };
  const asked = envelopeCause(foreign);
  const evidence = [asked.reply?.evidence ?? foreign.mail?.evidence ?? null];
  if (asked.cause !== 'accepted') {
    const closed = isClosed(asked.cause, asked.at);
    return { relay: closed ? 'closed' : 'unknown', doubt: closed ? null : doubtOf(asked.cause), evidence };
  }
  const control = envelopeOf(facts, 'control-local');
  const checked = control === null ? null : envelopeCause(control);
  evidence.push(checked?.reply?.evidence ?? null);
  if (checked === null || checked.cause === 'unanswered')
    return { relay: 'unknown', doubt: 'no-answer', evidence };
  if (checked.cause === 'accepted') return { relay: 'unknown', doubt: 'accepts-everything', evidence };
  const told =
    isPermanent(checked.reply) && checked.cause !== 'client-blocked' && checked.cause !== 'limit-reached';
  return told
    ? { relay: 'open', doubt: null, evidence }
    : { relay: 'unknown', doubt: 'control-open', evidence };
}

/**
 * A plain foreign recipient that was accepted for the empty sender or for one in the server's own name: to a spammer as
 * good as an open relay.
 */
function trustedSender(facts: EnvelopeFacts): EnvelopeFact | null {
  const forms = (['oddity-1', 'oddity-3', 'oddity-4'] as const).map((form) => envelopeOf(facts, form));
  return forms.find((form) => form !== null && envelopeCause(form).cause === 'accepted') ?? null;
}

/** At RCPT a general refusal is about the recipient; at MAIL it may be about anything. */
function isClosed(cause: EnvelopeCause, at: 'mail' | 'rcpt'): boolean {
  if (cause === 'relay-denied' || cause === 'login-required') return true;
  return at === 'rcpt' && (cause === 'policy' || cause === 'recipient-refused');
}

function doubtOf(cause: EnvelopeCause): RelayDoubt {
  const doubts: Partial<Record<EnvelopeCause, RelayDoubt>> = {
    'client-blocked': 'blocked',
    deferred: 'deferred',
    fault: 'deferred',
    'limit-reached': 'deferred',
    'encryption-required': 'encryption',
    'sender-refused': 'sender',
    'recipient-domain-unknown': 'recipient',
    unanswered: 'no-answer',
  };
  return doubts[cause] ?? 'unclear';
}
