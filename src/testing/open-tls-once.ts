import { connect } from 'node:net';
import { openTls } from '../net/tls/open-tls.ts';

/** One server to shake hands with: its port and the root that is trusted. */
export interface OneHandshake {
  port: number;
  root: string;
}

/**
 * Shakes hands with each server of a list and prints one line of JSON for each; run as a process of its own, so that a
 * crash of the runtime is seen as one.
 */
for (const { port, root } of JSON.parse(process.argv[2] ?? '[]') as OneHandshake[]) {
  const opened = await openTls(connect(port, '127.0.0.1'), {
    ...{ serverName: 'mail.example.test', host: 'mail.example.test', roots: [root], now: new Date() },
    ...{ timeoutMs: 60_000, signal: new AbortController().signal, minVersion: 'TLSv1' },
  });
  if (opened.ok) opened.value.socket.destroy();
  const seen = opened.ok
    ? { failure: null, verified: opened.value.facts.verified, errors: opened.value.facts.errors }
    : { failure: opened.failure.kind, verified: null, errors: null };
  console.log(JSON.stringify(seen));
}
