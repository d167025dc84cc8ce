import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';

/** A server that listens on 127.0.0.1. */
export interface RunningServer {
  port: number;
  /** Ends every connection and stops listening. */
  close(): Promise<void>;
}

/** Listens on a free port of 127.0.0.1 and returns it. The server does not keep the process alive. */
export async function listenOnLoopback(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  return (server.address() as AddressInfo).port;
}
