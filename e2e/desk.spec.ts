import { expect, type Page, test } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { axeFindings } from './axe.ts';
import { outside, pageTexts, plainWords } from './page-texts.ts';
import { expectReport, openEverything } from './practice.ts';
import { type ProviderService, startProviderService } from './provider-service.ts';
import { own, signInStaff } from './staff.ts';

// One story after the other, at one service.
test.describe.configure({ mode: 'default' });

let service: ProviderService;
test.beforeAll(async () => {
  service = await startProviderService({ languages: ['en', 'en-XA', 'ar-XB'] });
});
test.afterAll(async () => {
  await service.close();
});

/** What stands on pages of the desk as somebody wrote it, or as programs name it. */
const values = [
  'pre',
  'code',
  'dd',
  'textarea',
  '.detail',
  '.desk-log tbody td:nth-of-type(3)',
  '.links b',
  '#language',
];

/** A test of a practice account by a customer; gives the path of its report. */
async function testPractice(page: Page, name: string): Promise<string> {
  await page.goto(service.url);
  await page.getByRole('button', { name: `${name}@practice.test` }).click();
  await expectReport(page, `${name}@practice.test`);
  return new URL(page.url()).pathname;
}

/** What an address of a page shows of a narrow and of a wide window that it should not. */
async function faultsOf(page: Page, url: string): Promise<string[]> {
  const found: string[] = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(url);
    await openEverything(page);
    const pushed = await page.evaluate<string[]>(outside);
    found.push(...pushed.map((one) => `${width}: ${one}`));
    if (process.env.POSTHORN_SCREENS !== '1') continue;
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const name = new URL(url).pathname.replace(/[\w-]{12,}/, 'one').replaceAll('/', '_');
      await page.screenshot({
        path: `test-results/screens/${name}-${width}-${colorScheme}.png`,
        fullPage: true,
      });
    }
  }
  return [...found, ...(await axeFindings(page))];
}

test('a code is read out, found, answered, asked about once more, compared, closed and counted', async ({
  browser,
  page,
}) => {
  const report = await testPractice(page, 'wrong-password');
  const code =
    (await page.locator('.letterhead').textContent())?.match(/PH-[\dA-Z]{4}-[\dA-Z]{4}/)?.[0] ?? '';
  const staff = await signInStaff(browser, service, 'sue', 'support');

  // As it is spoken: no dashes, small letters, and an O for a nought.
  await staff.goto(`${service.url}/desk`);
  await staff.getByRole('searchbox').fill(code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o'));
  await staff.keyboard.press('Enter');
  await expect(staff).toHaveURL(`${service.url}/desk${report}`);
  await expect(staff.locator('.desk-report')).toContainText(code);
  await expect(staff.getByRole('heading', { level: 1 })).toContainText('password');
  await expect(staff.locator('.remedy').first()).toBeVisible();
  await expect(staff.locator('#answer')).toContainText('Hello');
  await expect(staff.locator('#server-note')).toContainText('mail.practice.test');
  await expect(staff.locator('#ticket-block')).toContainText('-ERR [AUTH]');
  await expect(staff.getByRole('region', { name: 'Servers' }).locator('pre').first()).toContainText('-ERR');
  // What is rarely needed is folded: a telephone has the cause, the answer and the case within a few screens.
  await staff.setViewportSize({ width: 320, height: 900 });
  expect(await staff.evaluate<number>('document.documentElement.scrollHeight')).toBeLessThan(6000);
  await staff.setViewportSize({ width: 1280, height: 900 });

  // With scripts, a button copies the answer as it stands there.
  const scripted = await browser.newContext({
    storageState: await staff.context().storageState(),
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const copying = await scripted.newPage();
  await copying.goto(`${service.url}/desk${report}`);
  await copying.locator('[data-copy-from="answer"]').click();
  const copied = await copying.evaluate<string>('navigator.clipboard.readText()');
  expect(copied).toBe(await copying.locator('#answer').textContent());
  expect(copied).toContain('Hello');
  await scripted.close();

  await staff.getByRole('link', { name: 'Test again or ask the customer' }).click();
  await staff.getByRole('link', { name: 'Ask the customer' }).click();
  await expect(staff.getByLabel("The customer's e-mail address")).toHaveValue('wrong-password@practice.test');
  await staff.getByLabel('Why you ask').fill('Please <b>test</b> again with the new password.');
  await staff.getByLabel('Your name, as the customer').fill('Sue, support');
  await staff.getByLabel('Ticket number').fill('HD-4711');
  await staff.getByRole('button', { name: 'Make the link' }).click();
  const letter = (await staff.locator('#claim-letter').textContent()) ?? '';
  const link = /https?:\/\/\S+\/c\/\S+/.exec(letter)?.[0] ?? '';
  const claim = staff.url();

  await page.goto(link);
  await expect(page.locator('main')).toContainText('Sue, support');
  await expect(page.locator('main')).toContainText('Please <b>test</b> again with the new password.');
  await expect(page.locator('main')).toContainText('Never your password');
  await expect(page.getByLabel('E-mail address')).toHaveValue('wrong-password@practice.test');
  await page.getByLabel(/^Password/).fill('not that one');
  await page.locator('form.check button.go').click();
  await expectReport(page, 'wrong-password@practice.test');
  const later = new URL(page.url()).pathname;
  expect(later).not.toBe(report);
  await page.goto(link);
  await expect(page.getByRole('alert')).toContainText('This link has been used');

  await staff.goto(claim);
  await expect(staff.locator('main')).toContainText('The link opens nothing any more');
  await staff.getByRole('link', { name: 'Open the report' }).click();
  await expect(staff).toHaveURL(`${service.url}/desk${later}`);
  await staff.getByRole('link', { name: 'Compare both' }).first().click();
  await expect(staff.locator('main')).toContainText(code);
  await expect(staff.locator('.side-by-side').first()).toContainText('mail.practice.test');

  await staff.goto(`${service.url}/desk${later}`);
  await staff.getByRole('radio', { name: /The diagnosis stood/ }).check();
  await staff.getByRole('button', { name: 'Close the case' }).click();
  await expect(staff.locator('main')).toContainText('Closed by sue');
  await staff.goto(`${service.url}/desk/overview`);
  await expect(staff.locator('.desk-charts li').first()).toContainText('2 tests');
  expect((await staff.goto(`${service.url}/desk/log`))?.status()).toBe(403);
});

test('every page of the desk holds axe, both widths and both false languages', async ({ browser, page }) => {
  const earlier = await testPractice(page, 'works');
  const report = await testPractice(page, 'expired-certificate');
  const admin = await signInStaff(browser, service, 'adam', 'admin');
  const { cookies } = await admin.context().storageState();
  await page.context().addCookies(cookies);
  await page.goto(`${service.url}/desk/claims/new?report=${report.split('/').at(-1)}`);
  await page.getByLabel('Why you ask').fill('Please test again, now that the certificate is new.');
  await page.getByRole('button', { name: 'Make the link' }).click();
  const claim = new URL(page.url()).pathname;
  await page.goto(`${service.url}/desk/webhooks`);
  await page.getByLabel('Address', { exact: true }).fill('https://tickets.example.org/in');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.locator('code').first()).toContainText('whsec_');
  await page.goto(`${service.url}/desk/webhooks`);
  await page.getByRole('link', { name: 'tickets.example.org' }).click();
  const webhook = new URL(page.url()).pathname;
  const idOf = (path: string) => path.split('/').at(-1);
  const paths = [
    `/desk${report}`,
    '/desk/overview',
    '/desk',
    '/desk?q=practice.test',
    '/desk/questions',
    '/desk/account',
    '/desk/account/second-step',
    '/desk/staff',
    '/desk/webhooks',
    webhook,
    '/desk/keys',
    '/desk/log',
    '/desk/claims',
    claim,
    `/desk/claims/new?report=${idOf(report)}`,
    `/desk${report}/again`,
    `/desk/compare?a=${idOf(earlier)}&b=${idOf(report)}`,
  ];
  for (const path of paths) {
    expect(await faultsOf(page, service.url + path), path).toEqual([]);
    await page.setViewportSize({ width: 320, height: 900 });
    for (const tag of ['en-XA', 'ar-XB']) {
      await page.goto(`${service.url}/${tag}${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      const texts = await page.evaluate<string[]>(pageTexts(values));
      expect(
        plainWords(
          texts.map((text) =>
            text.replace(/Posthorn|English|posthorn staff|Chrome|Linux|adam|sue|\b[\da-f]{16}…/g, ''),
          ),
        ),
        `${tag} ${path}`,
      ).toEqual([]);
      expect(await page.evaluate<string[]>(outside), `${tag} ${path}`).toEqual([]);
    }
  }
});

/** What the page that is shown, an answer to a form, has that it should not, in a narrow and a wide window. */
async function faultsHere(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    found.push(...(await page.evaluate<string[]>(outside)));
  }
  const texts = await page.evaluate<string[]>(pageTexts(values));
  const own = texts.map((text) => text.replace(/Posthorn|English|Chrome|Linux|kim/g, ''));
  return [...found, ...plainWords(own), ...(await axeFindings(page))];
}

test('the second step of signing in holds axe and both false languages, and lets in by a code on paper', async ({
  browser,
}) => {
  await (await signInStaff(browser, service, 'kim', 'support')).context().close();
  for (const tag of ['en-XA', 'ar-XB']) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const enter = async () => {
      await page.goto(`${service.url}/${tag}/login`);
      await page.locator('#name').fill('kim');
      await page.locator('#password').fill(own);
      await page.keyboard.press('Enter');
    };
    await enter();
    await expect(page.locator('.desk-nav')).toBeVisible();
    await page.goto(`${service.url}/${tag}/desk/account/second-step`);
    const secret = (await page.locator('.card code.server').textContent()) ?? '';
    const phone = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) });
    await page.locator('#code').fill(phone.generate());
    await page.keyboard.press('Enter');
    await expect(page.locator('li code.server')).toHaveCount(8);
    expect(await faultsHere(page), `${tag}: codes for paper`).toEqual([]);
    const codes = await page.locator('li code.server').allTextContents();
    await context.clearCookies();
    await enter();
    await expect(page.locator('#code')).toBeVisible();
    expect(await faultsHere(page), `${tag}: the code is asked for`).toEqual([]);
    await page.locator('#code').fill('not one of them');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await faultsHere(page), `${tag}: a wrong code`).toEqual([]);
    await page.locator('#code').fill(codes[0] ?? '');
    await page.keyboard.press('Enter');
    await expect(page.locator('.desk-nav')).toBeVisible();
    await page.goto(`${service.url}/${tag}/desk/account`);
    await page.locator('#code').fill(codes[1] ?? '');
    await page.keyboard.press('Enter');
    await expect(page.locator('#code')).toHaveCount(0);
    await context.close();
  }
});
