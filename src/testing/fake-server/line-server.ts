import { onLines } from './on-lines.ts';
import { startTcp } from './start-server.ts';

/** What a line server answers: text to send, or the end of the connection. */
export type Answer = string | { close: true };

export interface LineServer {
  port: number;
  /** Every line of every connection, in order. */
  received: string[];
  readonly connections: number;
  close(): Promise<void>;
}

/** Begins one connection: the greeting, and how each line is answered. */
export type Begin = (connection: number) => { greeting: string; answer: (line: string) => Answer };

/** A server on loopback that answers line by line from a state of its own. */
export async function startLineServer(begin: Begin, host = '127.0.0.1'): Promise<LineServer> {
  const received: string[] = [];
  const server = await startTcp(
    (socket, connection) => {
      const { greeting, answer } = begin(connection);
      socket.write(greeting);
      onLines(socket, (line) => {
        received.push(line);
        const said = answer(line);
        if (typeof said === 'string') socket.write(said, 'latin1');
        else socket.destroy();
      });
    },
    { host },
  );
  return {
    received,
    port: server.port,
    get connections() {
      return server.connections;
    },
    close: server.close,
  };
}
