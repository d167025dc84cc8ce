import { expect, test } from '@playwright/test';
import { openReport } from './practice.ts';

test('a report on paper holds what it says, and nothing to click', async ({ page }) => {
  await openReport(page, 'expired-certificate');
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.masthead nav', '.actions', '.ask-again'])
    for (const one of await page.locator(gone).all()) await expect(one).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.letterhead')).toContainText('expired-certificate@practice.test');
  const buttons = page.locator('button:visible, input:visible, select:visible');
  expect(await buttons.count()).toBe(0);
});

test('settings on paper come without the form that asked for them', async ({ page }) => {
  await page.goto('/setup/thunderbird?address=ann%40example.test');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0);
});

test('with forced colours every mark still has an edge, and every button too', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openReport(page, 'open-relay');
  const flat = await page.evaluate(`[...document.querySelectorAll('.chip, .btn, .note, .summary')]
    .filter((element) => {
      const { borderTopWidth, outlineStyle } = getComputedStyle(element);
      const hasEdge = parseFloat(borderTopWidth) > 0 || outlineStyle !== 'none';
      return element.getClientRects().length > 0 && !hasEdge;
    })
    .map(({ className, textContent }) => className + ': ' + textContent)`);
  expect(flat).toEqual([]);
});
