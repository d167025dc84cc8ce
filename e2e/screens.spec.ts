import { expect, type Page, test } from '@playwright/test';
import { openReport, practiceNames } from './practice.ts';

/** Whether pictures are taken for people to look at, in test-results/screens; they take longer than all that is held here. */
const wantsPictures = process.env.POSTHORN_SCREENS === '1';

/** Each page must show itself without a scroll bar at the bottom. */
async function expectToFit(page: Page, name: string): Promise<void> {
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    if (!wantsPictures) continue;
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const path = `test-results/screens/${name}-${width}-${colorScheme}.png`;
      await page.screenshot({ path, fullPage: true });
    }
  }
}

test('start, help and an error fit every window', async ({ page }) => {
  for (const [name, path] of [
    ['start', '/'],
    ['help', '/help'],
    ['error', '/nothing'],
  ] as const) {
    await page.goto(path);
    await expectToFit(page, name);
  }
});

for (const name of practiceNames)
  test(`the report of ${name} fits every window`, async ({ page }) => {
    await openReport(page, name);
    await expectToFit(page, name);
  });
