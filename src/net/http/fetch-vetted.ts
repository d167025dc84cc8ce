import type { Socket } from 'node:net';
import type { Failure } from '../../model/failure.ts';
import { type Told, tell } from '../../model/message.ts';
import type { Outcome } from '../../model/outcome.ts';
import { until } from '../../time/until.ts';
import { type DialOptions, openConnection } from '../open-connection.ts';
import type { Target } from '../resolve-target.ts';
import { openTls } from '../tls/open-tls.ts';
import { exchange } from './exchange.ts';
import { type VettedUrl, vetUrl } from './vet-url.ts';
import type { Fetched, FetchProblem } from './web-answer.ts';

/** Where web servers are dialled: URLs name no ports, so only tests and labs have others. */
export interface WebPorts {
  http: number;
  https: number;
}

export const usualWebPorts: WebPorts = { http: 80, https: 443 };

export interface FetchOptions {
  url: string;
  method?: 'GET' | 'POST';
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** Resolves a host and vets every address of it; only what it returns is dialled. */
  resolve: (host: string) => Promise<Outcome<Target>>;
  /** Opens a connection to a vetted address; who bounds how many there are brings its own. */
  dial?: (options: DialOptions, host: string) => Promise<Outcome<Socket>>;
  /** PEM of extra roots. */
  roots: readonly string[];
  now: Date;
  ports?: WebPorts;
  /** Whether the URL may name a port of its own: only what the operator wrote may, never what a stranger publishes. */
  mayNamePort?: boolean;
  /** Where only the status is asked for: nothing behind it is kept, and none of it spoils the answer. */
  statusOnly?: boolean;
  signal: AbortSignal;
  /** For the whole fetch, redirects included. */
  timeoutMs?: number;
  maxBytes?: number;
  /** 0 hands the redirect itself back as the answer. */
  maxRedirects?: number;
}

const usual = { timeoutMs: 5000, maxBytes: 256 * 1024, maxRedirects: 3 };
const redirects = [301, 302, 303, 307, 308];

/**
 * Fetches a URL through the gate every connection passes: each hop is resolved once, vetted, and dialled at the vetted
 * address; https has to prove its name. No cookies, no credentials, no compression. Never throws for what a server does.
 */
export async function fetchVetted(options: FetchOptions): Promise<Fetched> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), options.timeoutMs ?? usual.timeoutMs);
  try {
    const signal = AbortSignal.any([options.signal, over.signal]);
    return await follow({ ...options, signal });
  } finally {
    clearTimeout(timer);
  }
}

async function follow(options: FetchOptions): Promise<Fetched> {
  const { maxRedirects = usual.maxRedirects } = options;
  let url = vetUrl(options.url, undefined, options.mayNamePort);
  let shown = options.url;
  let verifiedTls = true;
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    if (url === null) return problem('url-not-allowed', shown, tell('detail-not-fetched'));
    shown = url.href;
    verifiedTls &&= url.scheme === 'https';
    const answer = await ask(url, options);
    if (!answer.ok) return problem(answer.problem, shown, answer.detail);
    const { status, headers, bytes } = answer;
    if (maxRedirects === 0 || !redirects.includes(status) || headers.location === undefined)
      return { ok: true, value: { status, headers, bytes, url: shown, verifiedTls } };
    // What was sent to one server is not repeated to another: after a redirect only 307 and 308 ask the same again.
    if (status < 307 && options.method === 'POST') options = asGet(options);
    const next = vetUrl(headers.location, shown);
    if (next === null) return problem('url-not-allowed', shown, tell('detail-redirected-not-fetched'));
    url = next;
  }
  return problem('too-many-redirects', shown, tell('detail-more-redirects', { count: maxRedirects }));
}

function asGet({ body: _body, ...options }: FetchOptions): FetchOptions {
  return { ...options, method: 'GET' };
}

type Asked = Awaited<ReturnType<typeof exchange>>;

async function ask(url: VettedUrl, options: FetchOptions): Promise<Asked> {
  // The resolver has time limits of its own, which are longer than ours.
  const target = await until(options.signal, options.resolve(url.host));
  if (target === null) return { ok: false, problem: 'timeout', detail: tell('detail-dns-late') };
  if (!target.ok) return fromFailure(target.failure);
  const socket = await dial(url, target.value, options);
  if (!socket.ok) return socket;
  const { method = 'GET', headers = {}, body = null, maxBytes = usual.maxBytes, signal } = options;
  const { authority, path } = url;
  return await exchange({
    ...{ socket: socket.value, method, authority, path, headers, body, maxBytes, signal },
    statusOnly: options.statusOnly === true,
  });
}

type Dialled = { ok: true; value: Socket } | { ok: false; problem: FetchProblem; detail: Told };

/** Dials the addresses in turn, and starts TLS on the first that answers. */
async function dial(url: VettedUrl, target: Target, options: FetchOptions): Promise<Dialled> {
  const { ports = usualWebPorts, signal, dial: open = openConnection } = options;
  let failure: Failure = { kind: 'host-without-address', step: 'dns', detail: tell('detail-no-address') };
  for (const address of target.addresses.slice(0, addressLimit)) {
    const opened = await open(
      { address, port: url.port ?? ports[url.scheme], timeoutMs: connectMs, signal },
      url.host,
    );
    if (opened.ok)
      return url.scheme === 'https'
        ? await secure(opened.value, url, options)
        : { ok: true, value: opened.value };
    failure = opened.failure;
    if (signal.aborted) break;
  }
  return fromFailure(failure);
}

const addressLimit = 2;
const connectMs = 2500;

async function secure(socket: Socket, { host }: VettedUrl, options: FetchOptions): Promise<Dialled> {
  const { roots, now, signal, timeoutMs = usual.timeoutMs } = options;
  const opened = await openTls(socket, {
    ...{ host, serverName: host, minVersion: 'TLSv1.2' as const, roots, now, timeoutMs, signal },
  });
  if (!opened.ok) return fromFailure(opened.failure);
  const { facts } = opened.value;
  if (facts.verified) return { ok: true, value: opened.value.socket };
  opened.value.socket.destroy();
  return { ok: false, problem: 'certificate', detail: facts.errors.join(', ') };
}

const problems: Partial<Record<Failure['kind'], FetchProblem>> = {
  'host-not-found': 'host-not-found',
  'host-without-address': 'host-not-found',
  'dns-failure': 'dns-failure',
  'address-not-allowed': 'address-not-allowed',
  'tls-record-invalid': 'tls',
  'tls-alert': 'tls',
  'tls-closed': 'tls',
  'tls-timeout': 'timeout',
  'tls-other': 'tls',
  aborted: 'timeout',
  deadline: 'timeout',
  'too-often': 'too-often',
  'left-alone': 'address-not-allowed',
};

function fromFailure({ kind, detail }: Failure): { ok: false; problem: FetchProblem; detail: Told } {
  return { ok: false, problem: problems[kind] ?? 'not-reached', detail };
}

function problem(what: FetchProblem, url: string, detail: Told): Fetched {
  return { ok: false, problem: what, url, detail };
}
