import type { Failure } from '../model/failure.ts';
import { openConnection } from './open-connection.ts';

/** How one port answers: `silent` = no answer at all, `unreachable` = our own network, or a router on the way, has no path there. */
export type Reach = 'open' | 'refused' | 'silent' | 'unreachable';

export interface GreetingOptions {
  /** A vetted address, never a name. */
  address: string;
  port: number;
  timeoutMs: number;
  /** How long to wait for a greeting; 0 = nothing is waited for. */
  greetingMs: number;
  signal: AbortSignal;
}

const mostBytes = 1024;

/** Opens a connection, hears the first words if there are any, and closes. Nothing is sent. */
export async function hearGreeting(options: GreetingOptions): Promise<{ reach: Reach; greeting: string }> {
  const { address, port, timeoutMs, greetingMs, signal } = options;
  const opened = await openConnection({ address, port, timeoutMs, signal });
  if (!opened.ok) return { reach: reachOf(opened.failure), greeting: '' };
  const socket = opened.value;
  const { promise, resolve } = Promise.withResolvers<string>();
  const timer = setTimeout(() => resolve(''), greetingMs);
  socket.on('error', () => resolve(''));
  socket.on('close', () => resolve(''));
  if (greetingMs > 0)
    socket.once('data', (chunk: Buffer) => resolve(chunk.subarray(0, mostBytes).toString('latin1')));
  const greeting = await promise;
  clearTimeout(timer);
  socket.destroy();
  return { reach: 'open', greeting };
}

function reachOf({ kind }: Failure): Reach {
  if (kind === 'connection-refused' || kind === 'connection-reset') return 'refused';
  return kind === 'network-unreachable' || kind === 'host-unreachable' ? 'unreachable' : 'silent';
}
