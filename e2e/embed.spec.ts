import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { type ProviderService, startProviderService } from './provider-service.ts';

test.setTimeout(600_000);

/** A site that may frame us, and one that may not; both with a policy that allows nothing but our frame. */
interface Site {
  origin: string;
  close(): Promise<void>;
}

let service: ProviderService;
let friend: Site;
let stranger: Site;

test.beforeAll(async () => {
  friend = await openSite(() => service.url);
  stranger = await openSite(() => service.url);
  const env = { POSTHORN_DNS: '127.0.0.1:1', POSTHORN_EMBED_ORIGINS: friend.origin, POSTHORN_DEMO: 'on' };
  const { spawn } = await import('node:child_process');
  const start = ([command = '', ...words]: readonly string[], options: object) =>
    spawn(command, words, options);
  service = await startProviderService({}, { env, start });
});
test.afterAll(async () => {
  await service.close();
  await Promise.all([friend.close(), stranger.close()]);
});

/** Pages of another origin: `/element` and `/script` load our script, `/plain` has a frame of its own. */
async function openSite(ours: () => string): Promise<Site> {
  const server: Server = createServer((request, response) => {
    const src = `${ours()}/embed.js`;
    const bodies: Record<string, string> = {
      '/element': `<posthorn-check address="works@practice.test"></posthorn-check><script src="${src}"></script>`,
      '/script': `<div id="here"></div><script src="${src}" data-target="#here" data-address="works@practice.test" data-lang="en"></script>`,
      '/plain': `<iframe title="Mail test" width="100%" height="700" src="${ours()}/embed?address=works%40practice.test"></iframe>`,
    };
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader(
      'content-security-policy',
      `default-src 'none'; script-src ${ours()}; frame-src ${ours()}; require-trusted-types-for 'script'`,
    );
    response.end(
      `<!doctype html><html lang="en"><title>Panel</title><h1>Panel</h1>${bodies[request.url ?? ''] ?? ''}</html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What a browser complains of. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

async function testIn(frame: FrameLocator): Promise<void> {
  await expect(frame.getByText('does not see your password')).toBeVisible();
  await expect(frame.getByLabel('E-mail address')).toHaveValue('works@practice.test');
  await frame.getByLabel(/^Password/).fill('blow-the-horn');
  await frame.getByRole('button', { name: 'Test my account' }).click();
  await expect(frame.getByRole('heading', { name: 'What we tried' })).toBeVisible({ timeout: 300_000 });
  await expect(frame.locator('.letterhead')).toContainText('works@practice.test');
}

for (const path of ['/element', '/script'])
  test(`a site that is named shows the test in a frame, down to the report, without a complaint: ${path}`, async ({
    page,
  }) => {
    const complaints = complaintsOf(page);
    await page.goto(`${friend.origin}${path}`);
    const frame = page.frameLocator('iframe');
    await testIn(frame);
    const height = Number(await page.locator('iframe').getAttribute('height'));
    expect(height, 'the frame is as high as the report').toBeGreaterThan(800);
    expect(complaints).toEqual([]);
    // What leaves the frame opens in a window of its own.
    await expect(frame.getByRole('link', { name: 'About this test' })).toHaveAttribute('target', '_blank');
  });

test('another site shows nothing of ours', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto(`${stranger.origin}/plain`);
  await expect.poll(() => complaints.join('\n')).toMatch(/frame-ancestors/);
  await expect(page.frameLocator('iframe').getByLabel('E-mail address')).toHaveCount(0);
});

test('a page of ours that is not meant for frames is not shown in one, whoever asks', async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.goto(`${friend.origin}/plain`);
  await page.frameLocator('iframe').getByLabel('E-mail address').waitFor();
  await page.evaluate(`document.querySelector('iframe').src = '${service.url}/'`);
  await expect.poll(() => complaints.join('\n')).toMatch(/frame-ancestors/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a plain frame tests an account as well', async ({ page }) => {
    await page.goto(`${friend.origin}/plain`);
    await testIn(page.frameLocator('iframe'));
  });
});
