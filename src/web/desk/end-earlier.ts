import type { FastifyRequest } from 'fastify';
import type { VouchedBy } from '../../store/sessions.ts';
import type { DeskParts } from './desk-parts.ts';
import { sessionToken } from './session-cookie.ts';

/**
 * Ends what was signed in here before: a token that somebody else has put here opens nothing. Gives by whom an identity provider
 * knows what was ended, or null.
 */
export async function endEarlier(
  request: FastifyRequest,
  { sessions }: Pick<DeskParts, 'sessions'>,
): Promise<VouchedBy | null> {
  const before = sessionToken(request);
  const holder = before === null ? null : await sessions.holder(before);
  if (holder === null) return null;
  const by = await sessions.vouchedBy(holder.session);
  await sessions.end(holder.member.id, holder.session);
  return by;
}
