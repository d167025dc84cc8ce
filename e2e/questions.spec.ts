import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { loadHelp } from '../src/help/help-library.ts';
import { sampleProvider } from '../src/publish/sample-provider.ts';
import { type DeskTestApp, deskApp } from '../src/testing/desk-app.ts';
import { runsWell, testConfig } from '../src/testing/test-app.ts';
import { axeFindings } from './axe.ts';

test.setTimeout(600_000);

let app: DeskTestApp;
let url = '';
const ends: (() => unknown)[] = [];
test.beforeAll(async () => {
  const provider = sampleProvider({ languages: ['en', 'de', 'en-XA', 'ar-XB'] });
  const help = await loadHelp(fileURLToPath(new URL('../content', import.meta.url)), provider);
  const change = { help, config: { ...testConfig, provider } };
  app = await deskApp({ after: (work) => ends.push(work) }, runsWell, change);
  await app.app.listen({ host: '127.0.0.1', port: 0 });
  url = `http://127.0.0.1:${(app.app.server.address() as AddressInfo).port}`;
});
test.afterAll(async () => {
  for (const end of ends) await end();
});

async function signIn(context: BrowserContext): Promise<void> {
  const [name = '', value = ''] = app.as.support.cookie.split('=');
  await context.addCookies([{ name, value, url }]);
}

async function expectToFit(page: Page): Promise<void> {
  const width = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  expect(await page.evaluate<number>(width), page.url()).toBeLessThanOrEqual(0);
}

/** The words of a false language have signs above them; plain ones have been forgotten. */
async function plainLabels(page: Page): Promise<string[]> {
  const texts = await page
    .locator('main h1, main h2, main label, main button, main th, main dt, main .hint, main .lead')
    .allInnerTexts();
  return texts.filter((text) =>
    /[A-Za-z]{4,} [A-Za-z]{4,}/.test(text.replace(/what is POP3|zeppelin domain|Question/g, '')),
  );
}

test('a prospect asks, staff answer and publish, the next prospect finds it; without scripts, in a narrow window', async ({
  browser,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(`${url}/help/search?q=zeppelin`);
  await page.getByRole('link', { name: 'Ask your question' }).click();
  await page
    .getByLabel('Your question')
    .fill('Hello,\nwhat is POP3? It is for my zeppelin domain.\nRegards\nAnn Miller');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'This may answer it already' })).toBeVisible();
  await expectToFit(page);
  await page.getByRole('button', { name: 'Ask it all the same' }).click();
  await expect(page.getByText('Your question has arrived.')).toBeVisible();
  await expectToFit(page);
  const own = page.url();

  const desk = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
  await signIn(desk);
  const staff = await desk.newPage();
  await staff.goto(`${url}/desk/questions`);
  await expectToFit(staff);
  await staff.getByRole('link', { name: /POP3/ }).click();
  await expectToFit(staff);
  await staff
    .getByLabel('Answer', { exact: true })
    .fill('Dear Ann,\n\nit **fetches** the mail of your zeppelin.');
  await staff.getByRole('button', { name: 'Answer, then prepare publishing' }).click();
  await expect(staff.locator('del').filter({ hasText: 'Ann Miller' })).toBeVisible();
  await expectToFit(staff);
  await staff.getByRole('button', { name: 'Approve and publish' }).click();
  await expect(staff.getByText('It is published, and the search of the help finds it.')).toBeVisible();

  await page.goto(own);
  await expect(page.locator('strong', { hasText: 'fetches' })).toBeVisible();
  await page.goto(`${url}/help/search?q=zeppelin+domain`);
  await page.getByRole('link', { name: 'what is POP3?', exact: true }).click();
  await expect(page).toHaveURL(/\/help\/before-you-sign-up\/[a-z0-9]{10}$/);
  await expect(page.locator('main')).not.toContainText('Miller');
  await expectToFit(page);
  await Promise.all([context.close(), desk.close()]);
});

test('axe finds nothing around questions, in a wide window and a narrow one, and no text was forgotten', async ({
  page,
}) => {
  const { questions } = app.stores;
  const asked = {
    text: 'Can my zeppelin domain move?',
    email: 'ann@example.org',
    language: 'en',
    mayPublish: true,
  };
  const { id, key } = await questions.ask(asked);
  await questions.answer(key, 'Yes, ann@example.org.\n\n- one\n- two');
  await questions.publish(key, { question: asked.text, answer: 'Yes.', language: 'en' });
  await questions.ask({ ...asked, text: 'Another zeppelin domain?' });
  await signIn(page.context());
  const desk = ['/desk/questions', `/desk/questions/${key}`, `/desk/questions/${key}/publish`];
  const open = [
    '/ask?q=pop3',
    `/questions/${id}`,
    '/help/before-you-sign-up',
    `/help/before-you-sign-up/${key}`,
  ];
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of [...open, ...desk]) {
      await page.goto(url + path);
      expect(await axeFindings(page), `${path} at ${width}`).toEqual([]);
      await expectToFit(page);
    }
  }
  await page.goto(`${url}/ask`);
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  expect(await axeFindings(page), 'with errors').toEqual([]);
  for (const tag of ['en-XA', 'ar-XB'])
    for (const path of ['/ask', `/questions/${id}`, ...desk]) {
      await page.goto(`${url}/${tag}${path}`);
      expect(await plainLabels(page), `${tag} ${path}`).toEqual([]);
      await expectToFit(page);
    }
});
