import { connect, isIP, type Socket } from 'node:net';
import { tell } from '../model/message.ts';
import type { Outcome } from '../model/outcome.ts';
import { done, failed } from '../model/outcome.ts';
import { ourFault } from './our-fault.ts';
import { abortFailure, toFailure } from './to-failure.ts';

/** Where to connect: an address that was vetted, never a name. */
export interface DialOptions {
  address: string;
  port: number;
  timeoutMs: number;
  signal: AbortSignal;
}

/** Opens one TCP connection to a vetted address. Ends within the time limit, whatever the network does. */
export function openConnection({ address, port, timeoutMs, signal }: DialOptions): Promise<Outcome<Socket>> {
  // With a name node would ask the system for its address, past every vetting.
  if (isIP(address) === 0)
    return Promise.resolve(failed(ourFault(new Error('an address is dialled, never a name'), 'tcp')));
  if (signal.aborted) return Promise.resolve(failed(abortFailure(signal, 'tcp')));
  return new Promise((resolve) => {
    const socket = connect({ host: address, port, noDelay: true });
    const timer = setTimeout(() => {
      finish(
        failed({
          kind: 'connection-timeout',
          step: 'tcp',
          detail: tell('detail-no-connection', { seconds: timeoutMs / 1000 }),
        }),
      );
    }, timeoutMs);
    const onAbort = () => finish(failed(abortFailure(signal, 'tcp')));
    const onError = (error: Error) => finish(failed(toFailure(error, 'tcp')));
    function finish(outcome: Outcome<Socket>): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      socket.off('error', onError);
      if (!outcome.ok) {
        // A late error of a socket nobody waits for any more must not end the process.
        socket.on('error', () => {});
        socket.destroy();
      }
      resolve(outcome);
    }
    signal.addEventListener('abort', onAbort, { once: true });
    socket.once('error', onError);
    socket.once('connect', () => finish(done(socket)));
  });
}
