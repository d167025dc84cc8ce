import type { Claim, ClaimState, CustomerFacts } from '../model/claim.ts';
import { visible } from '../model/visible.ts';
import type { Words } from '../words/words.ts';
import type { FormValues } from './check-form.ts';
import { emptyForm, serverFields } from './check-form.ts';
import type { DeskParts } from './desk/desk-parts.ts';
import { fieldOf } from './field-of.ts';
import { HttpProblem } from './http-problem.ts';

type ClaimParts = Pick<DeskParts, 'claims' | 'claimSigner' | 'notes'>;

/** What the form tells of a claim: who asks, why, and the token that is sent along. */
export interface AskedBy {
  token: string;
  name: string;
  reason: string;
  ticket: string;
  /** ISO 8601. */
  until: string;
  /** What the customer has typed besides. */
  customer: CustomerFacts;
}

/** What a token is worth: a claim that can be used, or why there is none. */
export type FoundClaim =
  | { usable: true; claim: Claim; asked: AskedBy }
  | { usable: false; why: Exclude<ClaimState, 'open' | 'opened'> | 'unknown' };

/** Looks at a token; one that was not signed by us is not even looked up. */
export async function findClaim(desk: ClaimParts | undefined, token: string): Promise<FoundClaim> {
  const id = desk?.claimSigner.read(token) ?? null;
  const claim = id === null ? null : ((await desk?.claims.get(id)) ?? null);
  if (claim === null) return { usable: false, why: 'unknown' };
  const { state, shownAs: name, reason, ticket, expiresAt: until } = claim;
  if (state !== 'open' && state !== 'opened') return { usable: false, why: state };
  return { usable: true, claim, asked: { token, name, reason, ticket, until, customer: customerIn(null) } };
}

/** The form as a claim fills it in. */
export function claimForm({ address, username, incoming, outgoing }: Claim): FormValues {
  return {
    ...emptyForm,
    ...{ address, username },
    ...serverFields(incoming, outgoing),
  };
}

/** What a person is told whose link opens no filled-in form. */
export function goneWords(words: Words, { why }: FoundClaim & { usable: false }) {
  const id = goneMessages[why];
  return { title: words.message(id), text: words.message(`${id}.text`), keepsNothing: true };
}

const goneMessages = {
  used: 'claim-used',
  expired: 'claim-expired',
  withdrawn: 'claim-withdrawn',
  unknown: 'claim-unknown',
} as const;

/** The token that a form carries; empty where it carries none. */
export function tokenIn(body: unknown): string {
  const value = (body as { claim?: unknown } | null | undefined)?.claim;
  return typeof value === 'string' ? value : '';
}

const mostSaid = 120;

/** What a customer says besides, cut to a line; a password that was typed there by mistake is not kept. */
export function customerIn(body: unknown): CustomerFacts {
  const password = fieldOf(body, 'password');
  const line = (name: string) => {
    const value = fieldOf(body, name);
    if (password !== '' && value.includes(password)) return '';
    return visible(value).replace(/\s+/g, ' ').trim().slice(0, mostSaid);
  };
  return { program: line('program'), access: line('access') };
}

/**
 * Starts a test by a claim: the claim is used up before it starts, so that of two at once one wins, and can be used again where no test
 * came of it.
 */
export async function startBy<Started extends { report: { id: string } }>(
  desk: ClaimParts,
  claim: Claim,
  customer: CustomerFacts,
  start: () => Promise<Started>,
): Promise<Started> {
  if (!(await desk.claims.take(claim.id))) throw new HttpProblem(410, 'claim-gone');
  let started: Started;
  try {
    started = await start();
  } catch (error) {
    await desk.claims.giveBack(claim.id);
    throw error;
  }
  await desk.claims.bind(claim.id, started.report.id, customer);
  if (claim.ticket !== '') await desk.notes.setTicket(started.report.id, claim.ticket);
  return started;
}
