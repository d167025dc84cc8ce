import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { check, testParts } from '../../src/testing/test-parts.ts';
import { runLeast } from './least.ts';
import { farDevice, farNetwork } from './places.ts';
import { setUps } from './set-ups.ts';

/** What the near end is asked to do, as JSON on its input. */
export interface Task {
  setUps: string[];
  runs: number;
  caFile: string;
}

// Runs at the near end of the line: measures the line, then checks, and prints what came out as JSON.
const task = JSON.parse(await text()) as Task;
const roundTripMs = await measureLine();
const caPem = await readFile(task.caFile, 'utf8');
const parts = testParts({
  ...{ allowNetworks: [`${farNetwork}.0/24`], dns: `${farDevice}:53` },
  extraRoots: [caPem],
});
const reports: Record<string, unknown[]> = {};
/** What a bare client took, run in turns with the checks. */
const least: Record<string, number[]> = {};
for (const { id, request } of setUps.filter((one) => task.setUps.includes(one.id))) {
  reports[id] = [];
  least[id] = [];
  await check(request, parts); // warms up
  for (let count = 0; count < task.runs; count += 1) {
    reports[id].push(await check(request, parts));
    least[id].push(await runLeast(id, caPem));
  }
}
process.stdout.write(JSON.stringify({ roundTripMs, reports, least }), () => process.exit(0));

/** How long a packet and its answer take at the least: the quickest of ten connections to the DNS server, however busy the machine is. */
async function measureLine(): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < 10; count += 1) {
    const began = performance.now();
    const socket = connect(53, farDevice);
    await once(socket, 'connect');
    times.push(performance.now() - began);
    socket.destroy();
  }
  return Math.min(...times);
}

async function text(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
