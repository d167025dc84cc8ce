import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fillUsername } from '../../fields/fill-username.ts';
import type { Provider } from '../../model/provider.ts';
import { readAutodiscoverRequest } from '../../publish/read-autodiscover.ts';
import type { AutodiscoverError } from '../../publish/render-autodiscover.ts';
import { renderAutodiscover, renderAutodiscoverError } from '../../publish/render-autodiscover.ts';
import { askedDomain, decodedTwice, queryText, readAccount } from '../asked-account.ts';
import type { FindPublished } from '../find-published.ts';
import { refuse, rememberByDomain, sendStanding, standingFile } from '../standing-file.ts';

const xml = 'text/xml; charset=utf-8';
const bodyLimit = 32 * 1024;
// Programs write this path in every mixture of cases.
const xmlPath = `/:folder(^${anyCase('autodiscover')}$)/:file(^${anyCase('autodiscover')}\\.${anyCase('xml')}$)`;
const jsonOrXml = `(?:${anyCase('xml')}|${anyCase('json')})`;
const anyPath = `/:folder(^${anyCase('autodiscover')}$)/:file(^${anyCase('autodiscover')}\\.${jsonOrXml}$)`;

interface AutodiscoverParts {
  provider: Provider;
  findPublished: FindPublished;
  baseUrl: string | null;
}

/**
 * Autodiscover, by which Outlook sets up accounts of hosted domains. Requests come from programs, without the marks of a
 * browser, and change nothing. Every mailbox of a domain gets the same answer but for its own name.
 */
export function addAutodiscoverRoutes(app: FastifyInstance, parts: AutodiscoverParts): void {
  const { provider } = parts;
  app.register(async (scope) => {
    // Of all bodies only XML is read here.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      ['text/xml', 'application/xml'],
      { parseAs: 'string', bodyLimit },
      async (_request: FastifyRequest, body: string | Buffer) => body,
    );
    const withoutAddress = rememberByDomain(parts, (settings) =>
      standingFile(
        xml,
        renderAutodiscover(settings, () => null),
      ),
    );
    scope.post(xmlPath, { config: { openToAll: true } }, async (request, reply) => {
      reply.header('cache-control', 'no-store');
      return answerRequest(parts, request, reply);
    });
    // Outlook posts; Delta Chat and some others just look, without saying for whom.
    scope.get<{ Params: { file: string } }>(anyPath, async (request, reply) => {
      if (/json$/i.test(request.params.file)) return answerJson(parts, request, reply, '');
      const isListed = (one: string) => provider.domains.includes(one);
      const domain = askedDomain(request, '', 'autodiscover', isListed);
      const file = domain === null ? null : await withoutAddress(domain);
      return file === null ? sendError(reply, 600) : sendStanding(request, reply, file);
    });
    scope.get<{ Params: { email: string } }>(
      `${anyPath}/:version(^[vV]1\\.0$)/:email`,
      async (request, reply) => answerJson(parts, request, reply, decodedTwice(request.params.email)),
    );
  });
}

async function answerRequest(
  { findPublished }: AutodiscoverParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const asked = readAutodiscoverRequest(request.body);
  if (asked.kind === 'other-schema') return sendError(reply, 601);
  const account = asked.kind === 'address' ? readAccount(asked.address) : null;
  if (account === null) return sendError(reply, 600);
  const settings = await findPublished(account.domain);
  if (settings === null) return refuse(request, reply, 404, 'published-not-here');
  const answer = renderAutodiscover(settings, ({ username }) => fillUsername(username, account));
  return reply.type(xml).send(answer);
}

function sendError(reply: FastifyReply, code: AutodiscoverError): FastifyReply {
  reply.header('cache-control', 'no-store');
  return reply.type(xml).send(renderAutodiscoverError(code, new Date()));
}

/** Newer Outlooks ask first where the older form is answered ("Autodiscover v1"). */
async function answerJson(
  { provider, findPublished, baseUrl }: AutodiscoverParts,
  request: FastifyRequest,
  reply: FastifyReply,
  named: string,
): Promise<FastifyReply> {
  const isListed = (one: string) => provider.domains.includes(one);
  const address = named || queryText(request.query, 'email', 'emailaddress');
  const domain = askedDomain(request, address, 'autodiscover', isListed);
  if (domain === null || (await findPublished(domain)) === null)
    return refuse(request, reply, 404, 'published-not-here');
  if (queryText(request.query, 'protocol').toLowerCase() !== 'autodiscoverv1') {
    const error = { ErrorCode: 'InvalidProtocol', ErrorMessage: 'Only Autodiscoverv1 is answered here.' };
    return reply.status(400).header('cache-control', 'public, max-age=60').send(error);
  }
  // The Host header is the visitor's own word, so it does not appear in what others may get from a cache.
  const base = baseUrl?.startsWith('https:') ? baseUrl : `https://autodiscover.${domain}`;
  const body = JSON.stringify({ Protocol: 'Autodiscoverv1', Url: `${base}/autodiscover/autodiscover.xml` });
  return sendStanding(request, reply, standingFile('application/json; charset=utf-8', body));
}

/** A pattern for a word in any mixture of cases. */
function anyCase(word: string): string {
  return [...word].map((letter) => `[${letter.toUpperCase()}${letter}]`).join('');
}
