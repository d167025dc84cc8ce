import type { Socket } from 'node:net';

/** Waits until a connection is over, however it came to its end: a reset is an end too. */
export function ended(socket: Socket): Promise<void> {
  socket.on('error', () => {});
  return new Promise((resolve) => socket.on('close', () => resolve()));
}
