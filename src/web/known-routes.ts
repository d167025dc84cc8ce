import type { FastifyInstance } from 'fastify';

/** Which methods each address answers, to tell "wrong method" from "nothing here". */
export interface KnownRoutes {
  methodsFor(path: string): string[];
}

/** Takes note of every route registered after this call. */
export function rememberRoutes(app: FastifyInstance): KnownRoutes {
  const routes: { pattern: RegExp; methods: string[] }[] = [];
  app.addHook('onRoute', ({ url, method }) => {
    routes.push({ pattern: toPattern(url), methods: [method].flat() });
  });
  return {
    methodsFor(path) {
      const methods = routes.filter(({ pattern }) => pattern.test(path)).flatMap((route) => route.methods);
      return [...new Set(methods)].sort();
    },
  };
}

function toPattern(url: string): RegExp {
  return new RegExp(`^${url.split('/').map(segmentPattern).join('/')}$`);
}

/** A part of a path: `:id`, `:file(^pattern$)`, or plain text. */
function segmentPattern(segment: string): string {
  const [, pattern] = /^:[A-Za-z]+\(\^(.*)\$\)$/.exec(segment) ?? [];
  if (pattern !== undefined) return pattern;
  return segment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:[A-Za-z]+/g, '[^/]+');
}
