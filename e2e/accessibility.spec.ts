import { expect, test } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { openEverything, openReport } from './practice.ts';

test('axe finds what is wrong in either colours', async ({ page }) => {
  await page.goto('/deleted');
  await page.evaluate(`{
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@media (prefers-color-scheme: dark) { h1 { color: #444 !important; } }');
    document.adoptedStyleSheets = [sheet];
    document.querySelector('main').append(document.createElement('input'));
  }`);
  const found = await axeFindings(page);
  expect(found.map((one) => one.replace(/ at .*/s, ''))).toEqual(['light: label', 'dark: color-contrast']);
});

for (const path of [
  '/',
  '/help',
  '/help/search?q=smtp',
  '/before-you-sign-up',
  '/deleted',
  '/nothing',
  '/decode?text=0x800CCC0F',
])
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    expect(await axeFindings(page)).toEqual([]);
  });

test('axe finds nothing on the form with errors', async ({ page }) => {
  await page.goto('/');
  await page.getByText('I know my settings').click();
  await page.locator('#incomingPort').fill('0');
  await page.getByRole('button', { name: 'Test my account' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

for (const name of ['works', 'expired-certificate', 'wrong-password'] as const)
  test(`axe finds nothing on the report of ${name} with everything open`, async ({ page }) => {
    await openReport(page, name);
    await openEverything(page);
    expect(await axeFindings(page)).toEqual([]);
  });

test('axe finds nothing on a report as it opens, nor where it is deleted', async ({ page }) => {
  const path = await openReport(page, 'wrong-password');
  expect(await axeFindings(page), 'as it opens').toEqual([]);
  await page.goto(`${path}/delete`);
  expect(await axeFindings(page), 'delete').toEqual([]);
});
