import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from '../model/provider.ts';
import type { PublishedSettings } from '../publish/published-settings.ts';
import type { FindPublished } from './find-published.ts';

/** A file that mail programs fetch by themselves. */
export interface StandingFile {
  body: string | Buffer;
  type: string;
  etag: string;
}

/** A file with the tag by which caches know it again; weak, because it may travel compressed. */
export function standingFile(type: string, body: string | Buffer): StandingFile {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  return { body, type, etag: `W/"${hash}"` };
}

/** Renders a file once for each listed domain; null for domains that nothing is published for. */
export function rememberByDomain(
  { provider, findPublished }: { provider: Provider; findPublished: FindPublished },
  render: (settings: PublishedSettings) => StandingFile,
): (domain: string) => Promise<StandingFile | null> {
  const files = new Map<string, StandingFile>();
  return async (domain) => {
    const known = files.get(domain);
    if (known !== undefined) return known;
    const settings = await findPublished(domain);
    if (settings === null) return null;
    const file = render(settings);
    // Only listed domains are remembered, so no visitor can fill the memory.
    if (provider.domains.includes(domain)) files.set(domain, file);
    return file;
  };
}

/** Sends a file, or 304 to whoever has it already; `null` is answered with 404. Public unless `isPersonal`. */
export function sendStanding(
  request: Pick<FastifyRequest, 'headers' | 'words'>,
  reply: FastifyReply,
  file: StandingFile | null,
  isPersonal = false,
): FastifyReply {
  if (file === null) return refuse(request, reply, 404, 'published-not-here');
  reply.header('cache-control', isPersonal ? 'private, max-age=3600' : 'public, max-age=3600');
  reply.header('etag', file.etag);
  if (isKnown(request.headers['if-none-match'], file.etag)) return reply.status(304).send();
  return reply.type(file.type).send(file.body);
}

/** A short plain answer: mostly a program asks, and now and then a person who tries the address. */
export function refuse(
  { words }: Pick<FastifyRequest, 'words'>,
  reply: FastifyReply,
  status: number,
  id: string,
): FastifyReply {
  reply.status(status).header('cache-control', 'public, max-age=60');
  return reply.type('text/plain; charset=utf-8').send(`${words.message(id)}\n`);
}

/** If-None-Match compares weakly (RFC 9110, section 13.1.2). */
function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return header.split(',').some((tag) => tag.trim() === '*' || bare(tag) === bare(etag));
}
