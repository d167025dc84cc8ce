import { expect, test } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { openEverything, openReport } from './practice.ts';
import { type ProviderService, startProviderService } from './provider-service.ts';

let service: ProviderService;
test.beforeAll(async () => {
  service = await startProviderService();
});
test.afterAll(async () => {
  await service.close();
});

const pages = [
  '/setup',
  '/setup?address=ann@example.test&device=windows',
  '/setup?address=wrong',
  '/setup/thunderbird',
  '/setup/thunderbird?address=ann@example.test',
  '/setup/apple-mail?address=ann@example.test&protocol=pop3',
  '/setup/outlook?address=ann@other.test',
  '/dns?domain=example.test',
  '/dns?domain=other.test',
  '/published',
  '/published?domain=example.test',
];

test('a program is set up without a report, and without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${service.url}/setup`);
  await page.getByLabel('Your e-mail address').fill('ann@example.test');
  await page.getByRole('button', { name: 'Use it' }).click();
  await page.getByRole('link', { name: 'Windows', exact: true }).click();
  await page.getByRole('link', { name: 'Thunderbird', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up Thunderbird');
  await expect(page.getByText('from your provider', { exact: true })).toBeVisible();
  await expect(page.getByText('993', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'POP3', exact: true }).click();
  await expect(page.getByText('995', { exact: true })).toBeVisible();
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
  await context.close();
});

test('label, value and button stand in columns, and below each other on a narrow screen', async ({
  page,
}) => {
  await page.goto(`${service.url}/setup/outlook?address=ann@example.test&name=Ann`);
  const leftEdges = (selector: string) =>
    page.$$eval(`.steps li:nth-child(2) ${selector}`, (all) => [
      ...new Set(all.map((one) => Math.round(one.getBoundingClientRect().left))),
    ]);
  await page.setViewportSize({ width: 1280, height: 900 });
  const [label = 0, ...otherLabels] = await leftEdges('dt');
  const [value = 0, ...otherValues] = await leftEdges('dd > :first-child');
  const [button = 0, ...otherButtons] = await leftEdges('dd > .copy');
  expect([otherLabels, otherValues, otherButtons]).toEqual([[], [], []]);
  expect(label < value && value < button).toBe(true);
  await page.setViewportSize({ width: 320, height: 900 });
  expect(await leftEdges('dd > :first-child')).toEqual(await leftEdges('dt'));
});

test('the values can be copied and the file downloaded', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${service.url}/setup/apple-mail?address=ann@example.test`);
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: /Download/ }).click();
  expect((await waiting).suggestedFilename()).toBe('mail.mobileconfig');
  await page.getByRole('button', { name: 'Copy the link' }).click();
  const copied = (await page.evaluate('navigator.clipboard.readText()')) as string;
  expect(copied).toBe(`${service.url}/setup/apple-mail?address=ann%40example.test&protocol=imap`);
});

test('from a report the way leads by the device to verified settings', async ({ page }) => {
  await openReport(page, 'works');
  await page.getByRole('link', { name: 'Choose by device' }).click();
  await page.getByRole('link', { name: 'Mac', exact: true }).click();
  await page
    .getByRole('link', { name: /Apple Mail \(Mac\)|^Apple Mail/ })
    .first()
    .click();
  await expect(page.getByText('verified', { exact: true })).toBeVisible();
  await expect(page.getByText('Whoever has this link can read the report')).toBeVisible();
});

test('records are compared with a DNS that is silent, and looking at a practice domain asks nobody', async ({
  page,
}) => {
  await page.goto(`${service.url}/dns`);
  await page.getByRole('button', { name: 'Compare with the DNS now' }).click();
  await expect(page.getByText(/^0 of \d+ records are in place/)).toBeVisible();
  await page.goto(`${service.url}/published`);
  await page.getByLabel('Domain or e-mail address').fill('practice.test');
  await page.getByRole('button', { name: 'Look' }).click();
  await expect(page.getByRole('heading', { name: 'What each program ends up with' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

for (const path of pages)
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(service.url + path);
    await openEverything(page);
    expect(await axeFindings(page)).toEqual([]);
  });

test('nothing scrolls sideways at 320 pixels, and no page complains in the console', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => faults.push(`${page.url()}: ${message.text()}`));
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of pages) {
    await page.goto(service.url + path);
    await openEverything(page);
    expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(320);
  }
  // An error page says its status in the console; nothing else may.
  expect(faults.filter((fault) => !/status of 4(04|22)/.test(fault))).toEqual([]);
});
