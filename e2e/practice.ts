import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** The practice accounts of the start page, by the name before their @. */
export const practiceNames = [
  'works',
  'wrong-password',
  'expired-certificate',
  'no-encryption',
  'open-relay',
  'mailbox-full',
] as const;
export type PracticeName = (typeof practiceNames)[number];

/** Clicks a practice account on the start page and waits for its report; gives the report's path. */
export async function openReport(page: Page, name: PracticeName): Promise<string> {
  await page.goto('/');
  await page.getByRole('button', { name: `${name}@practice.test` }).click();
  await expectReport(page, `${name}@practice.test`);
  return new URL(page.url()).pathname;
}

/** Waits until the page is the finished report of an address. */
export async function expectReport(page: Page, address: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'What we tried' })).toBeVisible({ timeout: 300_000 });
  await expect(page.locator('.letterhead')).toContainText(address);
  // The verdict is there before the details are; nothing may change any more under a test.
  await expect(page.locator('[data-live]')).toHaveCount(0);
}

/** Unfolds whatever a page keeps folded. */
export async function openEverything(page: Page): Promise<void> {
  await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
}
