import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';

/** Files that the service itself needs open: the database, its sources, the way to its probers, names being looked up. */
const reserve = 200;
const least = 50;
const most = 10_000;
/** Where the system does not say how many files may be open. */
const usualLimit = 1024;

/**
 * Takes no more connections than leave the service room for its own files, so that a crowd, or one visitor who opens
 * thousands, keeps no report from being stored. `onDrop` hears of the first connection that is not taken in each minute.
 */
export function leaveRoom(
  server: Server,
  onDrop: (mostConnections: number) => void,
  limit = openFileLimit(),
): void {
  server.maxConnections = Math.min(most, Math.max(least, limit - reserve, Math.floor(limit / 2)));
  let quietUntil = 0;
  server.on('drop', () => {
    if (performance.now() < quietUntil) return;
    quietUntil = performance.now() + 60_000;
    onDrop(server.maxConnections);
  });
}

/** How many files this process may have open; Node raises the soft limit to the hard one when it starts. */
export function openFileLimit(): number {
  try {
    const soft = /^Max open files\s+(\S+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1] ?? '';
    return soft === 'unlimited' ? most * 2 : Number.parseInt(soft, 10) || usualLimit;
  } catch {
    return usualLimit;
  }
}
