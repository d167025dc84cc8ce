import type { FastifyInstance } from 'fastify';

const robots = ['User-agent: *', 'Disallow: /reports/', 'Disallow: /api/', ''].join('\n');

/** What machines ask a web site for. */
export function addServiceRoutes(app: FastifyInstance): void {
  app.get('/healthz', { logLevel: 'warn' }, async (_request, reply) => {
    return reply.header('cache-control', 'no-store').send({ status: 'ok' });
  });
  app.get('/robots.txt', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(robots));
}
