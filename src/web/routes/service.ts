import type { FastifyInstance } from 'fastify';
import { type ReadyCheck, readinessOf } from '../readiness.ts';

const robots = [
  'User-agent: *',
  'Disallow: /reports/',
  'Disallow: /*/reports/',
  'Disallow: /api/',
  'Disallow: /desk',
  'Disallow: /login',
  '',
].join('\n');

/** What machines ask a web site for. */
export function addServiceRoutes(
  app: FastifyInstance,
  { readiness = {} }: { readiness?: Readonly<Record<string, ReadyCheck>> },
): void {
  const look = readinessOf(readiness);
  // Whether what is needed is there; a load balancer sends nobody here while it is not.
  app.get('/readyz', { logLevel: 'warn' }, async (_request, reply) => {
    const { isReady, checks } = await look();
    reply.status(isReady ? 200 : 503).header('cache-control', 'no-store');
    return reply.send({ status: isReady ? 'ok' : 'not-ready', checks });
  });
  // Whether the process is alive; who restarts it by this must not do so for a full disk.
  app.get('/healthz', { logLevel: 'warn' }, async (_request, reply) => {
    return reply.header('cache-control', 'no-store').send({ status: 'ok' });
  });
  app.get('/robots.txt', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(robots));
}
