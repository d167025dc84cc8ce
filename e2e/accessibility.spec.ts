import { expect, test } from '@playwright/test';
import { axeFindings, colourSchemes } from './axe.ts';
import { openEverything, openReport } from './practice.ts';

for (const colorScheme of colourSchemes) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const path of ['/', '/help', '/help/search?q=smtp', '/before-you-sign-up', '/deleted', '/nothing']) {
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        await page.goto(path);
        expect(await axeFindings(page, colorScheme)).toEqual([]);
      });
    }

    test('axe finds nothing on the form with errors', async ({ page }) => {
      await page.goto('/');
      await page.getByText('I know my settings').click();
      await page.locator('#incomingPort').fill('0');
      await page.getByRole('button', { name: 'Test my account' }).click();
      await expect(page.getByRole('alert')).toBeVisible();
      expect(await axeFindings(page, colorScheme), 'form with errors').toEqual([]);
    });

    for (const name of ['works', 'expired-certificate', 'wrong-password'] as const) {
      test(`axe finds nothing on the report of ${name}`, async ({ page }) => {
        const path = await openReport(page, name);
        expect(await axeFindings(page, colorScheme), 'as it opens').toEqual([]);
        await openEverything(page);
        expect(await axeFindings(page, colorScheme), 'with everything open').toEqual([]);
        await page.goto(`${path}/delete`);
        expect(await axeFindings(page, colorScheme), 'delete').toEqual([]);
      });
    }
  });
}
