import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { outside } from './page-texts.ts';
import { openEverything } from './practice.ts';
import { type ProviderService, startProviderService } from './provider-service.ts';
import { signInStaff } from './staff.ts';

// One after the other, at one service.
test.describe.configure({ mode: 'default' });

let service: ProviderService;
test.beforeAll(async () => {
  service = await startProviderService({ languages: ['en', 'de'] });
});
test.afterAll(async () => {
  await service.close();
});

async function makeKey(page: Page, name: string): Promise<string> {
  await page.getByLabel('Which program is it for?').fill(name);
  await page.getByLabel('Start tests').check();
  await page.getByLabel('Sign links').check();
  await page.getByRole('button', { name: 'Make the key' }).click();
  return (await page.locator('#made-token').textContent()) ?? '';
}

test('a key is made, works, and is revoked, without scripts', async ({ browser }) => {
  const admin = await signInStaff(browser, service, 'ada', 'admin');
  const storageState = await admin.context().storageState();
  const page = await (await browser.newContext({ storageState, javaScriptEnabled: false })).newPage();
  await page.goto(`${service.url}/desk`);
  await page.getByRole('link', { name: 'Keys', exact: true }).click();
  await page.getByRole('button', { name: 'Make the key' }).click();
  await expect(page.getByRole('alert')).toContainText('Tick at least one thing');
  const token = await makeKey(page, 'Control panel');
  await expect(page.locator('#made-secret')).toContainText('phl_');
  const decode = () =>
    fetch(`${service.url}/api/v1/decode`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ text: '535 5.7.8 Error: authentication failed' }),
    });
  expect((await decode()).status).toBe(200);
  await page.goto(`${service.url}/desk/keys`);
  await expect(page.locator('main')).not.toContainText('ph_');
  const revoke = page.getByRole('button', { name: 'Revoke for good' });
  await expect(revoke).toBeHidden();
  await page.locator('summary', { hasText: 'Revoke' }).click();
  await revoke.click();
  await expect(page.locator('main')).toContainText('revoked');
  expect((await decode()).status).toBe(401);
  await page.context().close();
});

test('the pages of keys fit 320 px and hold axe, with what is long on them', async ({ browser }) => {
  const signedIn = await signInStaff(browser, service, 'eve', 'admin');
  const storageState = await signedIn.context().storageState();
  const admin = await (await browser.newContext({ storageState })).newPage();
  for (const width of [320, 1280]) {
    await admin.setViewportSize({ width, height: 900 });
    await admin.goto(`${service.url}/desk/keys`);
    await makeKey(admin, 'W'.repeat(60));
    await openEverything(admin);
    expect(await admin.evaluate<string[]>(outside), `made, ${width}`).toEqual([]);
    expect(await axeFindings(admin)).toEqual([]);
    await admin.goto(`${service.url}/de/desk/keys`);
    await openEverything(admin);
    expect(await admin.evaluate<string[]>(outside), `list, ${width}`).toEqual([]);
    await admin.goto(`${service.url}/api#type-Report`);
    await expect(admin.locator('#type-Report dl')).toBeVisible();
    expect(await axeFindings(admin)).toEqual([]);
    await openEverything(admin);
    expect(await admin.evaluate<string[]>(outside), `interface, ${width}`).toEqual([]);
  }
});
