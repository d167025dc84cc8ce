import { get } from 'node:http';
import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { Dictionary } from '../src/words/dictionary.ts';
import { languages } from '../src/words/languages.ts';
import { openEverything, openReport } from './practice.ts';

// In one process, one after the other: the pages are looked for once.
test.describe.configure({ mode: 'default' });

const dictionary = new Dictionary();
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

/** Every page of the service that links lead to from the start page and a report, with what it says; the downloads beside them answer. */
async function reachable(request: APIRequestContext, origin: string, report: string) {
  const seen = new Set<string>();
  const pages = new Map<string, string>();
  const waiting = [`${origin}/`, origin + report];
  for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
    if (seen.has(url)) continue;
    seen.add(url);
    const answer = await request.get(url);
    expect(answer.status(), url).toBe(200);
    // Files to download and plain texts are not pages; that they answer is all.
    if (!answer.headers()['content-type']?.startsWith('text/html')) continue;
    const html = await answer.text();
    pages.set(url, html);
    for (const [, href = ''] of html.matchAll(/<a\b[^>]*? href="([^"]*)"/g)) {
      const link = new URL(href.replaceAll('&amp;', '&').replace(/#.*/, ''), url);
      // The same pages in another language are asked for below.
      if (link.origin === origin && !link.searchParams.has('lang')) waiting.push(link.href);
    }
  }
  return pages;
}

const english = dictionary.words(languages[0].tag);

/** What a page says that is the name of a message: what is printed where a message is missing. */
function messageIds(html: string): string[] {
  const texts = html.split(/<[^>]*>/).map((text) => text.trim());
  return texts.filter((text) => /^[a-z]+(?:-[a-z0-9]+)+(?:\.[a-z0-9-]+)?$/.test(text) && isMessage(text));
}

function isMessage(text: string): boolean {
  // Codes of findings have attributes alone, and are printed.
  return english.stored(text, {}) !== null;
}

let found: Promise<Map<string, string>> | undefined;

async function allPages(page: Page, origin: string): Promise<Map<string, string>> {
  return await reachable(page.request, origin, await openReport(page, 'open-relay'));
}

/** What a browser fetches for a page, as its markup says; that it fetches nothing else is seen where a page of its kind is opened. */
function fetchedBy(html: string, url: string): string[] {
  const tags =
    /<(?:img|script|iframe|source|link(?= rel="(?:icon|stylesheet)"))\b[^>]*? (?:src|href)="([^"]*)"/g;
  return [...html.matchAll(tags)].map(
    ([, address = '']) => new URL(address.replaceAll('&amp;', '&'), url).href,
  );
}

/** One of all pages made of the same parts: the help has hundreds of articles, and every report its pages. */
function kindOf(url: string): string {
  return new URL(url).pathname
    .replace(/^\/(help|setup)\/[a-z]\S*/, '/$1/…')
    .replace(/clients\/.*/, 'clients/…');
}

test('every page reachable from the start answers, is small, and loads nothing from elsewhere', async ({
  page,
}, info) => {
  const origin = new URL(String(info.project.use.baseURL)).origin;
  found ??= allPages(page, origin);
  const all = await found;
  expect(all.size).toBeGreaterThan(30);
  const opened = new Set<string>();
  let loaded: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  page.on('console', (message) => faults.push(`${page.url()}: ${message.text()}`));
  for (const [url, html] of all) {
    loaded = fetchedBy(html, url);
    // Neither may run by our security policy, which a browser says in its console.
    if (/ style="| on[a-z]+="|<style|<script(?! src=)/.test(html))
      faults.push(`${url}: style or script in the page`);
    if (!opened.has(kindOf(url))) {
      opened.add(kindOf(url));
      const said = [url, ...loaded];
      loaded = [];
      const answer = await page.goto(url, { waitUntil: 'load' });
      expect(answer?.status(), url).toBe(200);
      expect(said, url).toEqual(expect.arrayContaining(loaded));
    }
    for (const one of loaded) expect(new URL(one).origin, `${url} loads ${one}`).toBe(origin);
    const sizes = await Promise.all([...new Set([url, ...loaded])].map(sizeOf));
    expect(
      sizes.reduce((sum, size) => sum + size, 0),
      `bytes of ${url}`,
    ).toBeLessThan(mostBytes);
  }
  expect(faults).toEqual([]);
});

test('every page answers in every other language, with one heading and no message that is missing', async ({
  page,
}, info) => {
  const origin = new URL(String(info.project.use.baseURL)).origin;
  found ??= allPages(page, origin);
  for (const { tag } of languages.filter(({ state }) => state === 'offered').slice(1))
    for (const url of (await found).keys()) {
      const other = url.replace(origin, `${origin}/${tag}`);
      const answer = await page.request.get(other);
      expect(answer.status(), other).toBe(200);
      const html = await answer.text();
      expect(html, other).toContain(`<html lang="${tag}"`);
      expect(html.match(/<h1\b/g)?.length, other).toBe(1);
      expect(messageIds(html), other).toEqual([]);
    }
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
