import { expect, type Page, test } from '@playwright/test';
import { openReport, practiceNames } from './practice.ts';

/** Pictures for people to look at; each must at least show its page without a scroll bar at the bottom. */
async function takePictures(page: Page, name: string): Promise<void> {
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({
        path: `test-results/screens/${name}-${width}-${colorScheme}.png`,
        fullPage: true,
      });
    }
  }
}

for (const [name, path] of [
  ['start', '/'],
  ['help', '/help'],
  ['error', '/nothing'],
] as const) {
  test(`screens of ${name}`, async ({ page }) => {
    await page.goto(path);
    await takePictures(page, name);
  });
}

for (const name of practiceNames) {
  test(`screens of the report of ${name}`, async ({ page }) => {
    await openReport(page, name);
    await takePictures(page, name);
  });
}
