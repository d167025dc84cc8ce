import { expect, type Page, test } from '@playwright/test';
import { neutralProvider } from '../src/model/provider.ts';
import { expiredReport } from '../src/testing/example-report.ts';
import { runsWell, testApp, testConfig } from '../src/testing/test-app.ts';
import { axeFindings } from './axe.ts';
import { type ProviderService, startProviderService } from './provider-service.ts';

test.setTimeout(300_000);
test.use({ viewport: { width: 320, height: 800 } });

let service: ProviderService;
test.beforeAll(async () => {
  service = await startProviderService();
});
test.afterAll(async () => {
  await service.close();
});

/** What is wider than the window, and fields too narrow to see what one types. */
async function faults(page: Page): Promise<string[]> {
  // As text, for it runs in the browser and knows its names.
  return page.evaluate<string[]>(`(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const width = document.documentElement.clientWidth;
    const found = [];
    if (document.documentElement.scrollWidth > width) found.push('the page scrolls sideways');
    for (const field of document.querySelectorAll('input:not([type=hidden]):not([type=checkbox])')) {
      const box = field.getBoundingClientRect();
      if (box.width > 0 && box.width < 150) found.push(field.id + ' is ' + Math.round(box.width) + ' px wide');
      if (box.right > width) found.push(field.id + ' ends outside');
    }
    return found;
  })()`);
}

const paths = [
  ...[
    '/',
    '/help',
    '/help/search?q=0x800CCC0F',
    '/help/search?q=zebra',
    '/decode?text=550+5.1.1+User+unknown+0x800CCC0F',
    '/help/moved-provider',
    '/help/order',
  ],
  ...['/setup', '/setup/outlook', '/setup/thunderbird?address=ann@example.test', '/published'],
  '/published?domain=example.test',
  ...['/home', '/home?host=mail.example.test', '/network'],
  ...['/setup/thunderbird?address=ann@other.test', '/dns?domain=example.test', '/before-you-sign-up'],
];

test('every page fits a window of 320 px', async ({ page }) => {
  for (const path of paths) {
    await page.goto(`${service.url}${path}`);
    expect(await faults(page), path).toEqual([]);
  }
});

test('an error code is found from the start page without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${service.url}/`);
  await page.getByRole('searchbox').fill('-ERR [IN-USE] maildrop locked');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.locator('.links a').first()).toHaveAttribute('href', /^\/decode\?text=/);
  await page.locator('.links li').first().locator('a[href="/help/mailbox-in-use"]').click();
  await expect(page).toHaveURL(/\/help\/mailbox-in-use$/);
  await page.getByRole('searchbox').fill('recipe for apple pie');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('heading', { name: 'We have no answer to that' })).toBeVisible();
  await context.close();
});

test('a customer reads who has to act and passes the report on, by hand or with one click', async ({
  browser,
}) => {
  const server = { protocol: 'smtp', host: 'mail.example.test', port: 465, security: 'tls' } as const;
  const provider = {
    ...{ ...neutralProvider, name: 'Example Hosting', languages: ['en', 'de', 'en-XA', 'ar-XB'] },
    support: { ...neutralProvider.support, email: 'help@example.org', phone: '030 1234', hours: '9 to 17' },
    servers: { incoming: [], outgoing: [{ ...server, username: 'address' }] },
  };
  const { app, reports } = await testApp(runsWell, { config: { ...testConfig, provider } });
  const report = expiredReport();
  reports.set(report.id, report);
  const base = await app.listen({ port: 0, host: '127.0.0.1' });
  const viewport = { width: 320, height: 800 };
  try {
    const plain = await (await browser.newContext({ viewport, javaScriptEnabled: false })).newPage();
    await plain.goto(`${base}/reports/${report.id}`);
    const acting = plain.locator('.acting');
    await expect(acting).toContainText('Your provider has to act: Example Hosting');
    await expect(acting).toContainText('Nothing to change in your program');
    await expect(acting.getByRole('button')).toHaveCount(0);
    await acting.locator('summary').click();
    await expect(acting.locator('pre')).toContainText(`/reports/${report.id}`);
    await expect(plain.locator('#f-e2-certificate-expired')).toContainText('T16');
    await expect(plain.locator('#f-e2-certificate-expired .who')).toContainText('Your provider');

    const context = await browser.newContext({ viewport });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    for (const [path, width] of [
      ['', 1280],
      ['/ar-XB', 320],
      ['/de', 320],
      ['', 320],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${base}${path}/reports/${report.id}`);
      expect(await axeFindings(page), `${path} at ${width} px`).toEqual([]);
      expect(await faults(page), `${path} at ${width} px`).toEqual([]);
    }
    await page.getByRole('button', { name: 'Copy the message' }).click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toBe(await page.locator('.acting pre').textContent());
    expect(copied).toContain(report.code);
    const letter = await page.getByRole('link', { name: 'Write to Example Hosting' }).getAttribute('href');
    expect(new URL(letter ?? '').searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(copied);
  } finally {
    await app.close();
  }
});

test('answers come while one types, in every language, and the keyboard goes through them', async ({
  page,
}) => {
  for (const [path, found] of [
    ['/published', '/help/port-25-blocked'],
    ['/de/published', '/de/help/port-25-blocked'],
  ]) {
    await page.goto(`${service.url}${path}`);
    const field = page.getByRole('searchbox');
    await field.fill('port 25');
    const answer = page.locator(`.instant a[href="${found}"]`);
    await expect(answer).toBeVisible();
    await expect(page.locator('.search [role="status"]')).not.toBeEmpty();
    expect(await faults(page)).toEqual([]);
    await field.press('ArrowDown');
    await expect(page.locator('.instant a').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(field).toBeFocused();
    await expect(answer).toBeHidden();
  }
  await page.getByRole('searchbox').fill('0x800CCC0E');
  await expect(page.locator('.instant a[href^="/de/decode?text="]')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.locator('.instant a').first().click();
  await expect(page.locator('.decoding').first()).toBeVisible();
});
