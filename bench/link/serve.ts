import { startLab } from '../../lab/start-lab.ts';
import { farDevice, farNetwork, usualPorts } from './places.ts';

// Runs at the far end of the line: the lab's servers at the ports that everybody uses, until our input ends.
const ended = new Promise<void>((resolve) => {
  process.stdin.on('end', resolve).on('error', resolve).resume();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
});
const lab = await startLab({ network: farNetwork, ports: usualPorts, dns: { host: farDevice, port: 53 } });
process.stdout.write(`${JSON.stringify({ caFile: lab.caFile, ports: lab.ports })}\n`);
await ended;
await lab.stop();
process.exit(0);
