import type { PublishingProblem } from '../../model/report.ts';
import { type FetchOptions, fetchVetted } from '../../net/http/fetch-vetted.ts';
import type { Fetched, FetchProblem } from '../../net/http/web-answer.ts';
import { posthornVersion } from '../../version.ts';
import type { CheckContext } from '../check-context.ts';

type Request = Pick<FetchOptions, 'url' | 'method' | 'headers' | 'body' | 'maxRedirects'>;

/** One web request may take this long, so that a second round still fits into the time for discovery. */
const timeoutMs = 2800;

/** Fetches a file of settings with the resolver, address policy and roots of the check. */
export function fetchSettings(
  context: CheckContext,
  signal: AbortSignal,
  request: Request,
): Promise<Fetched> {
  const { webPorts, now } = context.parts;
  return fetchVetted({
    ...request,
    headers: { 'user-agent': `Posthorn/${posthornVersion}`, accept: '*/*', ...request.headers },
    resolve: (host) => context.resolve(host),
    roots: context.roots,
    now: now(),
    ...(webPorts && { ports: webPorts }),
    signal,
    timeoutMs,
  });
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
};

export function toPublishingProblem(problem: FetchProblem): PublishingProblem | null {
  return problems[problem];
}

const words: Record<PublishingProblem, string> = {
  'not-reached': 'nothing answers there',
  certificate: 'the certificate does not prove the name',
  tls: 'the encrypted connection failed',
  timeout: 'no answer in time',
  'http-error': 'the web server answers with an error',
  malformed: 'the answer is not a readable file of settings',
  'too-long': 'the answer is too long',
  'not-allowed': 'it leads to an address that is not asked',
  redirects: 'it redirects too often',
  digest: 'the file does not match its digest in the DNS',
  'dns-failure': 'the DNS did not answer',
};

/** A problem in a few words, for the list of places that were asked. */
export function problemWords(problem: PublishingProblem, status: number | null = null): string {
  return problem === 'http-error' && status !== null ? `${words[problem]} (${status})` : words[problem];
}
