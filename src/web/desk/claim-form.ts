import type { FieldError } from '../../check/request/parse-request.ts';
import type { TypedServer } from '../../model/check-request.ts';
import type { ClaimDraft, ClaimServer } from '../../model/claim.ts';
import type { MailProtocol } from '../../model/protocols.ts';
import { isIncoming, isOutgoing } from '../../model/protocols.ts';
import type { Offer } from '../../words/choose-language.ts';
import { emptyForm, type FormValues, parseCheckForm, readForm } from '../check-form.ts';
import { fieldOf } from '../field-of.ts';

/** For how many days a link may work. */
export const claimDays = ['1', '3', '7', '14'] as const;
const dayMs = 86_400_000;
const longestName = 80;
const longestReason = 600;

/** What staff typed to ask a customer: the form of the test, and what goes with it. */
export interface ClaimFormValues extends FormValues {
  shownAs: string;
  reason: string;
  ticket: string;
  /** The tag of a language, or empty for that of the customer's browser. */
  language: string;
  days: string;
  /** The report it is made from, or empty. */
  report: string;
}

export const emptyClaim = { shownAs: '', reason: '', ticket: '', language: '', days: '7', report: '' };

export function readClaimForm(body: unknown): ClaimFormValues {
  const text = (field: keyof typeof emptyClaim) => fieldOf(body, field).trim();
  return {
    ...readForm(withoutPassword(body)),
    ...{ shownAs: text('shownAs'), reason: text('reason').replace(/\r\n?/g, '\n'), report: text('report') },
    ...{ ticket: text('ticket').replace(/^#/, ''), language: text('language'), days: text('days') },
  };
}

type ParsedClaim =
  | { ok: true; draft: Omit<ClaimDraft, 'staff' | 'earlier'>; lifeMs: number }
  | { ok: false; errors: FieldError[] };

/** What the link is to say, or one error for each field to change. */
export function parseClaimForm(body: unknown, offer: Offer): ParsedClaim {
  const { shownAs, reason, ticket, language, days } = readClaimForm(body);
  const check = parseCheckForm(withoutPassword(body));
  const errors: FieldError[] = check.ok ? [] : [...check.errors];
  const wrong = (field: string, id: string | null, args = {}) => {
    if (id !== null) errors.push({ field, message: { id, args } });
  };
  wrong('shownAs', faultOf(shownAs, 'claims-name-missing', longestName), { most: longestName });
  wrong('reason', faultOf(reason, 'claims-reason-missing', longestReason), { most: longestReason });
  if (ticket !== '' && !/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u.test(ticket))
    wrong('ticket', 'claims-ticket-odd');
  if (!check.ok || errors.length > 0) return { ok: false, errors };
  const { account, username, incoming, outgoing } = check.value;
  return {
    ok: true,
    lifeMs: Number(claimDays.find((one) => one === days) ?? emptyClaim.days) * dayMs,
    draft: {
      ...{ shownAs, reason, ticket, address: account.address, username: username ?? '' },
      language: offer.find(({ tag }) => tag === language)?.tag ?? null,
      incoming: firstOf(incoming, isIncoming),
      outgoing: firstOf(outgoing, isOutgoing),
    },
  };
}

/** The form before anybody typed anything, or as a report fills it in. */
export function startedClaim(form: FormValues | null, given: Partial<typeof emptyClaim>): ClaimFormValues {
  return { ...(form ?? emptyForm), ...emptyClaim, ...given };
}

function faultOf(text: string, missing: string, most: number): string | null {
  if (text === '') return missing;
  if (text.length > most) return 'claims-too-long';
  return /[^\P{C}\n\t]/u.test(text) ? 'claims-invisible' : null;
}

function firstOf(
  servers: readonly TypedServer[],
  fits: (protocol: TypedServer['protocol']) => boolean,
): ClaimServer | null {
  const server = servers.find(({ protocol }) => fits(protocol));
  return server === undefined ? null : { ...server, protocol: server.protocol as MailProtocol };
}

/** Nobody types a customer's password at the desk; should somebody try, it goes no further. */
function withoutPassword(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return {};
  return { ...body, password: '' };
}
