import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { Config } from '../config.ts';
import type { Told } from '../model/message.ts';
import { fetchVetted } from '../net/http/fetch-vetted.ts';
import type { FetchProblem } from '../net/http/web-answer.ts';
import { resolveTarget } from '../net/resolve-target.ts';
import { DnsResolver } from '../net/resolver.ts';

/** What answers at the public address of the service. */
export type AddressFacts =
  /** No address is set, so people come by where the service listens. */
  | { kind: 'not-set' }
  | { kind: 'problem'; problem: FetchProblem; detail: Told }
  | {
      kind: 'answers';
      status: number;
      /** Whether what answers is a Posthorn that is alive. */
      isOurs: boolean;
      /** The Date header and when it came, in milliseconds since 1970; null where there is none. */
      date: { said: number; heardAt: number } | null;
      /** Whether the answer came from this very machine, whose clock is the one in question. */
      isSameMachine: boolean;
    };

const timeoutMs = 6000;
/** The address is the operator's own word, so it may lead anywhere. */
const anywhere = { allowNetworks: ['0.0.0.0/0', '::/0'], allowPorts: '*' as const };

/** Asks the public address whether it is alive, as a browser would reach it. */
export async function lookAtAddress(
  { baseUrl, dns, extraRoots }: Config,
  isSet: boolean,
  now: Date,
  signal: AbortSignal,
): Promise<AddressFacts> {
  if (!isSet) return { kind: 'not-set' };
  const resolver = new DnsResolver(dns);
  const url = new URL(baseUrl);
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  let dialled: string[] = [];
  const answer = await fetchVetted({
    url: `${url.protocol}//${url.hostname}/healthz`,
    resolve: async (host) => {
      const target = await resolveTarget(host, anywhere, resolver);
      if (target.ok) dialled = target.value.addresses;
      return target;
    },
    ...{ roots: extraRoots, now, signal, timeoutMs, maxRedirects: 0, maxBytes: 16_384 },
    ports: { http: port, https: port },
  });
  resolver.cancel();
  if (!answer.ok) return { kind: 'problem', problem: answer.problem, detail: answer.detail };
  const { status, headers, bytes } = answer.value;
  const said = Date.parse(headers.date ?? '');
  return {
    ...{ kind: 'answers', status, isOurs: status === 200 && isAlive(bytes.toString('utf8')) },
    date: Number.isNaN(said) ? null : { said, heardAt: Date.now() },
    isSameMachine: dialled.some(isOwnAddress),
  };
}

function isAlive(text: string): boolean {
  try {
    return (JSON.parse(text) as { status?: unknown } | null)?.status === 'ok';
  } catch {
    return false;
  }
}

function isOwnAddress(address: string): boolean {
  if (isIP(address) === 4 && address.startsWith('127.')) return true;
  return Object.values(networkInterfaces())
    .flat()
    .some((one) => one?.address === address);
}
