import type { Socket } from 'node:net';

/**
 * Hands over what a client says line by line, as Latin-1 and without the line end. The returned function stops that and gives
 * what had come of the next lines, which a server forgets where TLS begins (RFC 3207, section 4.2).
 */
export function onLines(socket: Socket, each: (line: string) => void): () => string {
  let buffer = '';
  let stopped = false;
  const onData = (chunk: Buffer) => {
    buffer += chunk.toString('latin1');
    for (let at = buffer.indexOf('\n'); at >= 0 && !stopped; at = buffer.indexOf('\n')) {
      const line = buffer.slice(0, at).replace(/\r$/, '');
      buffer = buffer.slice(at + 1);
      each(line);
    }
  };
  socket.on('data', onData);
  return () => {
    stopped = true;
    socket.off('data', onData);
    return buffer;
  };
}
