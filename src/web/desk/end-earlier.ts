import type { FastifyRequest } from 'fastify';
import type { DeskParts } from './desk-parts.ts';
import { sessionToken } from './session-cookie.ts';

/** Ends what was signed in here before: a token that somebody else has put here opens nothing. */
export async function endEarlier(
  request: FastifyRequest,
  { sessions }: Pick<DeskParts, 'sessions'>,
): Promise<void> {
  const before = sessionToken(request);
  const holder = before === null ? null : await sessions.holder(before);
  if (holder !== null) await sessions.end(holder.member.id, holder.session);
}
