import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = Number(process.env.POSTHORN_E2E_PORT ?? 4599);
const baseURL = `http://127.0.0.1:${port}`;

// Workers read this file, too; only the first process starts the service and needs a place for its data.
const isWorker = process.env.TEST_WORKER_INDEX !== undefined;
const dataDir = isWorker ? '' : mkdtempSync(join(tmpdir(), 'posthorn-e2e-'));

/** The real service with its practice accounts, in a real browser; nothing leaves this machine. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: join(root, 'test-results'),
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['list']],
  // Ten times what the slowest test needs on an idle machine: a busy one is no fault of ours.
  timeout: 600_000,
  expect: { timeout: 120_000 },
  use: {
    baseURL,
    browserName: 'chromium',
    launchOptions: {
      executablePath: process.env.POSTHORN_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `${join(root, 'node_modules/.bin/node')} ${join(root, 'src/main.ts')}`,
    cwd: root,
    url: `${baseURL}/healthz`,
    reuseExistingServer: false,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 60_000 },
    env: {
      NODE_ENV: '',
      POSTHORN_HOST: '127.0.0.1',
      POSTHORN_PORT: String(port),
      POSTHORN_DATA_DIR: dataDir,
      POSTHORN_RATE_LIMIT: '1000',
      POSTHORN_LOG_LEVEL: 'warn',
      POSTHORN_PROBERS: '4',
    },
  },
});
