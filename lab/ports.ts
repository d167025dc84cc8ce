import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

/** The ports of the lab, the same on every host. */
export interface LabPorts {
  pop3: number;
  pop3s: number;
  imap: number;
  imaps: number;
  smtp: number;
  submission: number;
  submissions: number;
  sieve: number;
}

/** Ports that are easy to remember, for a lab that a person started. */
export const friendlyPorts: LabPorts = {
  pop3: 10110,
  pop3s: 10995,
  imap: 10143,
  imaps: 10993,
  smtp: 10025,
  submission: 10587,
  submissions: 10465,
  sieve: 14190,
};

/** The wished ports when all of them are free, else free ones of the system's choice. */
export async function choosePorts(wished: LabPorts | null): Promise<LabPorts> {
  if (wished !== null && (await allFree(Object.values(wished)))) return wished;
  const names = Object.keys(friendlyPorts) as (keyof LabPorts)[];
  const held = await Promise.all(names.map(async (name) => ({ name, ...(await hold(0)) })));
  await Promise.all(held.map(({ release }) => release()));
  return Object.fromEntries(held.map(({ name, port }) => [name, port])) as Record<keyof LabPorts, number>;
}

async function allFree(ports: readonly number[]): Promise<boolean> {
  const results = await Promise.allSettled(ports.map(hold));
  await Promise.all(results.map((result) => (result.status === 'fulfilled' ? result.value.release() : null)));
  return results.every(({ status }) => status === 'fulfilled');
}

/** Listens on all addresses, because the hosts of the lab use many of them. */
async function hold(wished: number): Promise<{ port: number; release: () => Promise<void> }> {
  const server = createServer();
  server.listen(wished, '0.0.0.0');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { port, release: () => new Promise((done) => server.close(() => done())) };
}
