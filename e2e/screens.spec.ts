import { expect, test } from '@playwright/test';
import { openReport, practiceNames } from './practice.ts';

const widths = [320, 768, 1280];

/** Pictures for people to look at; each must at least show its page without a scroll bar at the bottom. */
for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`screens, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('start, help and an error', async ({ page }) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        for (const [name, path] of [
          ['start', '/'],
          ['help', '/help'],
          ['error', '/nothing'],
        ] as const) {
          await page.goto(path);
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
          await page.screenshot({
            path: `test-results/screens/${name}-${width}-${colorScheme}.png`,
            fullPage: true,
          });
        }
      }
    });

    for (const name of practiceNames) {
      test(`report of ${name}`, async ({ page }) => {
        await openReport(page, name);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
          await page.screenshot({
            path: `test-results/screens/${name}-${width}-${colorScheme}.png`,
            fullPage: true,
          });
        }
      });
    }
  });
}
