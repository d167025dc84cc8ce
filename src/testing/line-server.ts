import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';

/** What a line server answers: text to send, or the end of the connection. */
export type Answer = string | { close: true };

export interface LineServer {
  port: number;
  /** Every line of every connection, in order. */
  received: string[];
  connections: number;
  close(): Promise<void>;
}

/** Begins one connection: the greeting, and how each line is answered. */
export type Begin = (connection: number) => { greeting: string; answer: (line: string) => Answer };

/** A server on loopback that answers line by line from a state of its own. */
export async function startLineServer(begin: Begin, host = '127.0.0.1'): Promise<LineServer> {
  const sockets = new Set<Socket>();
  const state = { received: [] as string[], connections: 0 };
  const server = createServer({ noDelay: true }, (socket) => {
    state.connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    const { greeting, answer } = begin(state.connections);
    socket.write(greeting);
    let buffer = '';
    socket.on('data', (chunk) => {
      buffer += chunk.toString('latin1');
      for (let at = buffer.indexOf('\r\n'); at >= 0; at = buffer.indexOf('\r\n')) {
        const line = buffer.slice(0, at);
        buffer = buffer.slice(at + 2);
        state.received.push(line);
        const said = answer(line);
        if (typeof said === 'string') socket.write(said, 'latin1');
        else socket.destroy();
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return Object.assign(state, {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}
