import { expect, test } from '@playwright/test';
import { expectReport, openReport } from './practice.ts';

test('a practice account that works leads to settings that are verified', async ({ page }) => {
  await openReport(page, 'works');
  await expect(page.locator('.light').nth(0)).toContainText('Incoming works');
  await expect(page.locator('.light').nth(1)).toContainText('Outgoing works');
  const settings = page.locator('.servers');
  await expect(settings).toContainText('mail.practice.test');
  await expect(settings.getByText('verified', { exact: true })).toHaveCount(2);

  await page.getByRole('link', { name: 'Thunderbird', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up Thunderbird');
});

test('a wrong password is named, with the line the server said it in', async ({ page }) => {
  await openReport(page, 'wrong-password');
  const finding = page.locator('#f-e1-login-refused');
  await expect(finding).toBeVisible();
  await finding.getByRole('link', { name: /dialogue/ }).click();
  const line = page.locator('.transcript li:target');
  await expect(line.locator('mark')).toBeVisible();
  await line.getByRole('link', { name: 'why?' }).click();
  await expect(page).toHaveURL(/#f-e1-/);
});

test('the password is in no part of a report', async ({ page, request }) => {
  const password = 'h0rse-battery-staple';
  await page.goto('/');
  await page.getByLabel('E-mail address').fill('works@practice.test');
  await page.getByLabel(/^Password/).fill(password);
  await page.getByRole('button', { name: 'Test my account' }).click();
  await expectReport(page, 'works@practice.test');
  const path = new URL(page.url()).pathname;
  for (const url of [path, `${path}.json`, `${path}.txt`, `${path}/events`, `${path}/again`]) {
    const body = await (await request.get(url)).text();
    expect(body).not.toContain(password);
    expect(body).not.toContain(Buffer.from(password).toString('base64').replace(/=+$/, ''));
  }
});

test('errors stand beside their fields and everything typed stays, except the password', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('E-mail address').fill('ann at example');
  await page.getByLabel(/^Password/).fill('secret');
  await page.getByText('I know my settings').click();
  await page.locator('#incomingHost').fill('mail example');
  await page.locator('#incomingPort').fill('70000');
  await page.getByRole('button', { name: 'Test my account' }).click();

  await expect(page.getByRole('alert')).toContainText('3 entries need another look');
  await expect(page.getByLabel('E-mail address')).toHaveValue('ann at example');
  await expect(page.getByLabel('E-mail address')).toHaveAccessibleDescription(/address/);
  await expect(page.locator('#incomingPort')).toHaveValue('70000');
  await expect(page.locator('#incomingHost')).toBeVisible();
  await expect(page.getByLabel(/^Password/)).toHaveValue('');
  await page.getByRole('alert').getByRole('link').first().click();
  await expect(page.getByLabel('E-mail address')).toBeFocused();
});

test('a report can be deleted by whoever holds its link', async ({ page }) => {
  const path = await openReport(page, 'works');
  await page.getByRole('link', { name: 'Delete this report' }).click();
  await page.getByRole('button', { name: 'Delete the report' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The report is deleted');
  expect((await page.goto(path))?.status()).toBe(404);
});

test('testing again starts from the same address, without the password', async ({ page }) => {
  await openReport(page, 'works');
  await page.getByRole('link', { name: 'Test again' }).click();
  await expect(page.getByLabel('E-mail address')).toHaveValue('works@practice.test');
  await expect(page.getByLabel(/^Password/)).toHaveValue('');
});

test('values are copied with one click', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openReport(page, 'works');
  await page.getByRole('button', { name: 'Copy incoming server' }).click();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe('mail.practice.test');
  await page.getByRole('button', { name: 'Copy for a support ticket' }).click();
  expect(await page.evaluate('navigator.clipboard.readText()')).toContain('works@practice.test');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page loads itself again until the report is there, and has no dead buttons', async ({ page }) => {
    await openReport(page, 'works');
    await expect(page.getByRole('button', { name: /Copy/ })).toHaveCount(0);
    await page.getByText('Text for a support ticket').click();
    await expect(page.locator('#ticket-text')).toContainText('works@practice.test');
  });
});

test('the whole way works with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('E-mail address')).toBeFocused();
  await page.keyboard.type('expired-certificate@practice.test');
  await page.keyboard.press('Tab');
  await page.keyboard.type('blow-the-horn');
  await page.keyboard.press('Enter');
  await expectReport(page, 'expired-certificate@practice.test');

  const first = page.locator('details.endpoint').first();
  const wasOpen = await page.evaluate('document.querySelector("details.endpoint").open');
  const reached = 'document.activeElement === document.querySelector("details.endpoint > summary")';
  for (let presses = 0; presses < 60 && !(await page.evaluate(reached)); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(first.locator('> summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(first).toHaveJSProperty('open', !wasOpen);
});
