import type { HeardAnswer } from '../model/heard.ts';
import type { PublishingProblem } from '../model/report.ts';
import { type FetchOptions, fetchVetted } from '../net/http/fetch-vetted.ts';
import type { Fetched, FetchProblem } from '../net/http/web-answer.ts';
import { posthornVersion } from '../version.ts';
import type { Looking } from './looking.ts';

type Request = Pick<FetchOptions, 'url' | 'method' | 'headers' | 'body' | 'maxRedirects'>;

/** One web request may take this long, so that a second round still fits into the time for discovery. */
const timeoutMs = 2800;

/** Fetches a file of settings with the resolver, address policy and roots of the check. */
export async function fetchSettings(
  context: Looking,
  signal: AbortSignal,
  request: Request,
): Promise<Fetched> {
  const { webPorts, now } = context.parts;
  const fetched = await fetchVetted({
    ...request,
    headers: { 'user-agent': `Posthorn/${posthornVersion}`, accept: '*/*', ...request.headers },
    resolve: (host) => context.resolve(host),
    dial: (options, host) => context.dial(options, { host, extra: true }),
    roots: context.roots,
    now: now(),
    ...(webPorts && { ports: webPorts }),
    signal,
    timeoutMs,
  });
  if (!fetched.ok && fetched.problem === 'too-often') context.held = true;
  context.heard?.push(toHeard(request, fetched));
  return fetched;
}

/** A mailbox that stands for nobody: Evolution asks about it instead of the real one. */
export const madeUpMailbox = 'EVOLUTIONUSER';

/** An answer as the rules of other programs want it: whole. */
export function toHeard({ url, method = 'GET' }: Request, fetched: Fetched): HeardAnswer {
  const isAbout = method === 'POST' || url.includes('?emailaddress=');
  const about = url.includes(madeUpMailbox) ? 'made-up' : isAbout ? 'mailbox' : 'nobody';
  const question = { url: url.replace(/\?.*$/s, ''), method, about } as const;
  const empty = { contentType: null, location: null, body: new Uint8Array() };
  if (!fetched.ok) {
    const problem = toPublishingProblem(fetched.problem);
    return { ...question, ...empty, status: null, problem, finalUrl: fetched.url, verifiedTls: false };
  }
  const { status, headers, bytes, url: finalUrl, verifiedTls } = fetched.value;
  const isRedirect = status >= 300 && status < 400;
  return {
    ...question,
    ...{ status, problem: null, verifiedTls, finalUrl: finalUrl.replace(/\?.*$/s, ''), body: bytes },
    contentType: headers['content-type'] ?? null,
    location: isRedirect ? (headers.location ?? null) : null,
  };
}

/** Null means that the name does not exist, so that nothing is published there. */
const problems: Record<FetchProblem, PublishingProblem | null> = {
  'host-not-found': null,
  'url-not-allowed': 'not-allowed',
  'address-not-allowed': 'not-allowed',
  'dns-failure': 'dns-failure',
  'not-reached': 'not-reached',
  certificate: 'certificate',
  tls: 'tls',
  timeout: 'timeout',
  'too-long': 'too-long',
  malformed: 'malformed',
  'too-many-redirects': 'redirects',
  // Our own limit says nothing of what is published there.
  'too-often': null,
};

export function toPublishingProblem(problem: FetchProblem): PublishingProblem | null {
  return problems[problem];
}
