import { get } from 'node:http';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { openEverything, openReport } from './practice.ts';

const mostBytes = 40 * 1024;
const compressed = new Map<string, Promise<number>>();

/** The bytes of one answer as they travel, compressed. */
function sizeOf(url: string): Promise<number> {
  const known = compressed.get(url);
  if (known) return known;
  const size = new Promise<number>((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip', accept: 'text/html' } }, (reply) => {
      let bytes = 0;
      reply.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      reply.on('end', () => resolve(bytes));
    }).on('error', reject);
  });
  compressed.set(url, size);
  return size;
}

async function linksOf(page: Page): Promise<string[]> {
  const all = (await page.evaluate('[...document.links].map((link) => link.href)')) as string[];
  return [...new Set(all.map((href) => href.replace(/#.*/, '')))];
}

test('every page reachable from the start answers, is small, and loads nothing from elsewhere', async ({
  page,
}, info) => {
  test.setTimeout(240_000);
  const origin = new URL(String(info.project.use.baseURL)).origin;
  const report = await openReport(page, 'open-relay');
  let loaded: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  page.on('console', (message) => faults.push(`${page.url()}: ${message.text()}`));

  const seen = new Set<string>();
  const waiting = [`${origin}/`, origin + report];
  for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
    if (seen.has(url)) continue;
    seen.add(url);
    // Files to download and plain texts are not pages; they only have to answer.
    if (/\/file$|\.(json|txt)$/.test(url)) {
      expect((await page.request.get(url)).status(), url).toBe(200);
      continue;
    }
    loaded = [];
    const answer = await page.goto(url, { waitUntil: 'load' });
    expect(answer?.status(), url).toBe(200);
    for (const one of loaded) expect(new URL(one).origin, `${url} loads ${one}`).toBe(origin);
    const sizes = await Promise.all([...new Set([url, ...loaded])].map(sizeOf));
    expect(
      sizes.reduce((sum, size) => sum + size, 0),
      `bytes of ${url}`,
    ).toBeLessThan(mostBytes);
    for (const link of await linksOf(page)) {
      if (link.startsWith(origin)) waiting.push(link);
    }
  }
  expect(seen.size).toBeGreaterThan(30);
  expect(faults).toEqual([]);
});

test('nothing scrolls sideways at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const report = await openReport(page, 'expired-certificate');
  const paths = [
    '/',
    report,
    `${report}/clients/thunderbird`,
    `${report}/delete`,
    '/help',
    '/before-you-sign-up',
    '/nothing',
  ];
  for (const path of paths) {
    await page.goto(path);
    await openEverything(page);
    expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(320);
  }
});
