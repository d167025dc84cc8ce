import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Sends JSON with a tag of its content, or says that what the caller has is still good (RFC 9110, section 13.1.2). */
export function sendTagged(request: FastifyRequest, reply: FastifyReply, json: string): FastifyReply {
  // Weak: the same content goes out packed in several ways.
  const tag = `W/"${createHash('sha256').update(json).digest('base64url').slice(0, 27)}"`;
  reply.header('etag', tag);
  const known = String(request.headers['if-none-match'] ?? '');
  const isKnown = known.trim() === '*' || known.split(',').some((one) => bare(one) === bare(tag));
  if (isKnown) return reply.status(304).send();
  return reply
    .type('application/json; charset=utf-8')
    .serializer((text: string) => text)
    .send(json);
}

/** Weak and strong tags of one content are the same here. */
function bare(tag: string): string {
  return tag.trim().replace(/^W\//, '');
}
