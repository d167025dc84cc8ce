import { isIP } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { HttpProblem } from './http-problem.ts';

/**
 * What programs ask by names of hosted domains, and what watches the service by any name. Nothing of it is private, and
 * nothing of it changes anything.
 */
const forAnyName =
  /^\/(?:healthz|readyz|robots\.txt|favicon\.ico|assets\/.*|mail\/config-v1\.1\.xml|\.well-known\/.*|autodiscover\/.*|apple\/mail\.mobileconfig|email\.mobileconfig)$/i;

/**
 * Refuses requests under a name that is not the service's own, where it has one: a page of a stranger's site can make its name
 * lead here and would then count as ours in the visitor's browser (DNS rebinding). `familyUrls` are other names of our own, for the
 * page about the visitor's network.
 */
export function refuseOtherHosts(
  app: FastifyInstance,
  baseUrl: string | null,
  familyUrls: readonly (string | null)[] = [],
): void {
  if (baseUrl === null) return;
  const own = new URL(baseUrl).hostname;
  const families = familyUrls.flatMap((url) => (url === null ? [] : [new URL(url).hostname]));
  app.addHook('onRequest', async (request) => {
    if (isHarmless(request.hostname, own)) return;
    const path = request.url.replace(/[?#].*$/s, '');
    // By these names visitors look at one page only: by which kind of address they come.
    if (families.includes(request.hostname.toLowerCase()) && path === '/network') return;
    if (!forAnyName.test(path)) throw new HttpProblem(421, 'other-host');
  });
}

/** No stranger can make an address, or a name without a dot, lead anywhere; proxies and health checks use such. */
function isHarmless(hostname: string, own: string): boolean {
  const name = hostname.toLowerCase().replace(/\.$/, '');
  return name === own || isIP(name.replace(/^\[|\]$/g, '')) !== 0 || !name.includes('.');
}
