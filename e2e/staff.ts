import { type Browser, expect, type Page } from '@playwright/test';
import type { ProviderService } from './provider-service.ts';

/** The password that every member of the staff chooses. */
export const own = 'correct horse battery staple';

/** Signs in for the first time, without scripts and by the keyboard alone, and chooses a password. */
export async function signInStaff(
  browser: Browser,
  service: ProviderService,
  name: string,
  role: 'support' | 'admin',
): Promise<Page> {
  const once = await service.addStaff(name, role);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${service.url}/login`);
  await page.getByLabel('Name').focus();
  for (const typed of [name, once]) {
    await page.keyboard.type(typed);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Choose your own now');
  await page.getByLabel('Your password until now').focus();
  for (const typed of [once, own, own]) {
    await page.keyboard.type(typed);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Your password has been changed');
  return page;
}
