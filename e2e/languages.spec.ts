import { expect, type Page, test } from '@playwright/test';
import { outside, pageTexts, plainWords } from './page-texts.ts';
import { openEverything } from './practice.ts';
import { type ProviderService, startProviderService } from './provider-service.ts';

test.setTimeout(300_000);

let service: ProviderService;
test.beforeAll(async () => {
  service = await startProviderService({ languages: ['en', 'en-XA', 'ar-XB'] });
});
test.afterAll(async () => {
  await service.close();
});

/** What stands on the start page and is no message yet, or never will be. */
const unmoved: Record<string, string> = {
  '.questions': 'titles of articles, which are written in English alone',
  option: 'names of protocols, and what they are called',
};

/** A page with the places on it that are the same in every language or in English alone, and names that are the same everywhere. */
const otherPages: { path: string; without: string[]; names: RegExp }[] = [
  ...[
    ['/setup?address=ann@example.test', /Thunderbird/g] as const,
    ['/setup/thunderbird', /Thunderbird/g] as const,
    ['/setup/thunderbird?address=ann@example.test&protocol=pop3', /Thunderbird/g] as const,
    ['/setup/mutt?address=ann@example.test', /Mutt|muttrc/g] as const,
  ].map(([path, names]) => ({ path, without: ['.programs', '.listed', 'pre', 'code'], names })),
  { path: '/help', without: ['.links', '.compact', 'main h2'], names: /Posthorn/g },
  { path: '/help/search?q=zzzzzz', without: [], names: /zzzzzz/g },
  { path: '/help/what-is-smtp', without: ['.prose', '.links'], names: /SMTP/g },
  {
    path: '/decode?text=Error+0x800CCC0F',
    without: ['code', 'textarea'],
    names: /Posthorn|SSL\/TLS|STARTTLS/g,
  },
  { path: '/about-this-test', without: ['code'], names: /Posthorn|User-Agent/g },
  { path: '/nothing', without: ['code'], names: /Posthorn/g },
  { path: '/deleted', without: [], names: /Posthorn/g },
  { path: '/published', without: [], names: /Posthorn/g },
  { path: '/network', without: [], names: /Posthorn|IPv[46]/g },
  {
    path: '/home?host=mail.example.test',
    without: ['pre'],
    names:
      /Posthorn|POSTHORN HOME CHECK|Windows|PowerShell|Mac|Linux|Python|python3|home\.py|Test-NetConnection|STARTTLS|SHA-256|DNS|IPv[46]/g,
  },
  { path: '/dns?domain=example.test', without: ['code', 'pre'], names: /Posthorn|example\.test/g },
];

/** What stands in a report as it is in every language. */
const reportValues: Record<string, string> = {
  '.server': 'names of servers, codes',
  '.programs': 'names of mail programs',
  pre: 'the same once more for a ticket, with codes',
};

async function openFailure(page: Page, tag: string): Promise<void> {
  await page.goto(`${service.url}/${tag}/`);
  await page.locator('#address').fill('ann@other.test');
  await page.locator('form.check button.go').click();
  await expect(page.locator('.finding').first()).toBeAttached({ timeout: 120_000 });
  // Details that come in after the answer would move what is measured.
  await expect(page.locator('[data-live]')).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`/${tag}/reports/`));
}

test('words that were forgotten are told from values', () => {
  expect(plainWords(['Ĥééļļóó', 'mail.example.org', 'IMAP', 'ann@example.test, SMTP', 'POP3'])).toEqual([]);
  expect(plainWords(['Hello', 'ĥééļļóó and', 'mail', 'The POP3'])).toEqual([
    'Hello',
    'ĥééļļóó and',
    'mail',
    'The POP3',
  ]);
});

for (const tag of ['en-XA', 'ar-XB']) {
  test(`${tag}: no text of the start page was forgotten, and the page fits`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`${service.url}/${tag}/`);
    for (const [place, reason] of Object.entries(unmoved))
      expect(await page.locator(place).count(), reason).toBeGreaterThan(0);
    const texts = await page.evaluate<string[]>(pageTexts(Object.keys(unmoved)));
    expect(texts.length).toBeGreaterThan(40);
    expect(plainWords(texts)).toEqual([]);
    await expectToFit(page, tag);
  });

  test(`${tag}: no text of the report on a failed connection was forgotten, and the page fits`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await openFailure(page, tag);
    const texts = await page.evaluate<string[]>(pageTexts(Object.keys(reportValues)));
    expect(texts.length).toBeGreaterThan(40);
    expect(plainWords(texts)).toEqual([]);
    await expectToFit(page, tag);
  });

  test(`${tag}: no text of any other page was forgotten, and the pages fit`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const { path, without, names } of otherPages) {
      await page.goto(`${service.url}/${tag}${path}`);
      const texts = await page.evaluate<string[]>(pageTexts(without));
      expect(texts.length, path).toBeGreaterThan(10);
      // The title of an article is its own.
      const own = path.startsWith('/help/') ? texts.slice(1) : texts;
      expect(plainWords(own.map((text) => text.replace(names, ''))), path).toEqual([]);
      await openEverything(page);
      expect(await page.evaluate<string[]>(outside), path).toEqual([]);
    }
  });
}

/** With everything open nothing hangs out of a narrow window, and what is read from the other side is mirrored, in a wide one too. */
async function expectToFit(page: Page, tag: string): Promise<void> {
  await openEverything(page);
  expect(await page.evaluate<string[]>(outside)).toEqual([]);
  if (tag !== 'ar-XB') return;
  await expectMirrored(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.reload();
  await expectMirrored(page);
}

/** Where boxes stand; those of text within a line stand as its letters run. */
const boxes = `[...document.querySelectorAll('body *')]
  .filter((one) => !one.closest('svg, .visually-hidden') && !getComputedStyle(one).display.startsWith('inline'))
  .map((one) => {
    const { left, right, width } = one.getBoundingClientRect();
    return { name: one.tagName + '.' + one.className + '#' + one.id, left, right, width };
  })`;

interface Box {
  name: string;
  left: number;
  right: number;
  width: number;
}

/** A page that is read from the other side is its own mirror image: every box, with the same texts, as far from the other edge. */
async function expectMirrored(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await openEverything(page);
  const width = await page.evaluate<number>('document.documentElement.clientWidth');
  const mirrored = await page.evaluate<Box[]>(boxes);
  await page.evaluate('document.documentElement.dir = "ltr"');
  const straight = await page.evaluate<Box[]>(boxes);
  expect(mirrored.length).toBeGreaterThan(40);
  const broken = mirrored.filter((box, index) => {
    const other = straight[index];
    return box.width > 0 && other !== undefined && Math.abs(box.left - (width - other.right)) > 1.5;
  });
  expect(broken.map(({ name }) => name)).toEqual([]);
}

test('a reader chooses a language at the foot of a page, and keeps it', async ({ page }) => {
  await page.goto(`${service.url}/help`);
  await page.locator('.tongues a[hreflang="en-XA"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA');
  await page.goto(`${service.url}/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA');
});
