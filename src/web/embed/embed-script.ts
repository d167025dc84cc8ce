import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';

/** How long a site keeps the script before it asks again: it stands at one address for good. */
const keptSeconds = 300;

/** Serves the script that other sites load; any site may, for it shows nothing but a frame. */
export function addEmbedScript(app: FastifyInstance, publicDir: string): void {
  const body = readFileSync(join(publicDir, 'embed.js'));
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  app.get('/embed.js', async (request, reply) => {
    reply
      .header('cache-control', `public, max-age=${keptSeconds}`)
      .header('etag', `W/${tag}`)
      .header('cross-origin-resource-policy', 'cross-origin')
      .type('text/javascript; charset=utf-8');
    if (String(request.headers['if-none-match'] ?? '').includes(tag)) return reply.status(304).send();
    return reply.send(body);
  });
}
