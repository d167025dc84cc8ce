import type { FastifyRequest } from 'fastify';

/** The path of a URL without its query, which may hold what a person typed. */
export function pathOf(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? '/';
}

/**
 * A path as logs may show it: whoever knows a report's id may read the report, so only its beginning is kept; a mail address
 * that Outlook, or a program that asks what is published, puts into a path is left out, and so is the token of a link to a customer.
 */
export function loggedPath(url: string): string {
  return pathOf(url)
    .replace(/^(\/autodiscover\/autodiscover\.json\/v1\.0\/).*/i, '$1…')
    .replace(/(\/published\/)[^/]+/g, '$1…')
    .replace(/\/(c|desk\/claims)\/([^/.]+)/gi, (_, area: string) => `/${area}/…`)
    .replace(
      /\/(reports|checks|questions)\/([^/.]+)/g,
      (_, area: string, id: string) => `/${area}/${shortId(id)}`,
    );
}

/** Enough of a report id to find it again in a log, too little to open it. */
export function shortId(id: string): string {
  return `${id.slice(0, 6)}…`;
}

/** Serializers for pino that leave out headers, bodies and queries. */
export const safeSerializers = {
  req: (request: FastifyRequest) => ({ method: request.method, path: loggedPath(request.url) }),
  res: (reply: { statusCode?: number }) => ({ statusCode: reply.statusCode ?? 0 }),
};
