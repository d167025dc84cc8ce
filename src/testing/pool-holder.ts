import { fileURLToPath } from 'node:url';
import { parseRequest } from '../check/request/parse-request.ts';
import { versions } from '../check/run/run-check.ts';
import { ProberPool } from '../pool/prober-pool.ts';
import { budgets } from '../pool/watchdog.ts';
import { testParts, typed } from './test-parts.ts';

/**
 * A service that has nothing but probers, to be killed: it prints their numbers, checks the server at the port it is started with, and
 * lets a prober be stuck as long as it likes.
 */
const never = 1e9;
const pool = new ProberPool({
  ...{ size: 2, env: process.env, cacheDir: null, versions },
  script: fileURLToPath(new URL('./fragile-prober.ts', import.meta.url)),
  onFault: () => undefined,
  budgets: { ...budgets, cpuMs: never, stallMs: never, silenceMs: never, overtimeMs: never },
});
process.stdout.write(`${pool.pids().join(' ')}\n`);
const incoming = [typed('pop3', Number(process.argv[2]), 'none')];
const parsed = parseRequest({ address: 'ann@example.test', discovery: false, incoming });
if (!parsed.ok) throw new Error('the request is wrong');
const { signal } = new AbortController();
await pool.runCheck(parsed.value, testParts(), 'held', 'PH-HELD', () => {}, signal);
