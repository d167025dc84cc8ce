import { expect, type Page, test } from '@playwright/test';
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
  await page.locator('.links a').first().click();
  await expect(page).toHaveURL(/\/help\/mailbox-in-use$/);
  await page.getByRole('searchbox').fill('recipe for apple pie');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('heading', { name: 'We have no answer to that' })).toBeVisible();
  await context.close();
});
