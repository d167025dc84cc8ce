import { expect, test } from '@playwright/test';
import type { RunCheck } from '../src/check/context/check-parts.ts';
import { exampleReport } from '../src/testing/example-report.ts';
import { testApp } from '../src/testing/test-app.ts';

/** An engine whose verdict stands at once, and which looks into the depth until it is let go. */
function heldDepth() {
  const gate = Promise.withResolvers<void>();
  const runCheck: RunCheck = async (request, _parts, id, code, onProgress) => {
    const about = { id, code, account: request.account };
    const early = exampleReport({ ...about, state: 'running', decidedMs: 1100, durationMs: 1100 });
    for (const { facts } of early.endpoints) if (facts.tls) facts.tls.probed = false;
    onProgress({ type: 'decided', report: early });
    await gate.promise;
    const finding = { code: 'tls-legacy-versions-enabled', severity: 'warning', endpoint: 'e1' } as const;
    const found = { ...finding, args: { versions: ['TLS 1.0'] }, evidence: [] };
    const verdict = 'works-with-warnings';
    return exampleReport({ ...about, verdict, incoming: verdict, findings: [found], decidedMs: 1100 });
  };
  return { runCheck, release: () => gate.resolve() };
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('the answer is on the page before the details, and these come in without a jump', async ({
      page,
    }) => {
      const { runCheck, release } = heldDepth();
      const { app } = await testApp(runCheck);
      const base = await app.listen({ port: 0, host: '127.0.0.1' });
      try {
        await page.goto(base);
        await page.getByLabel('E-mail address').first().fill('ann@example.test');
        await page.getByRole('button', { name: 'Test', exact: false }).first().click();
        await expect(page.getByRole('heading', { level: 1 })).toContainText('You can receive and send mail');
        await expect(page.getByRole('status').filter({ hasText: 'We are still looking' })).toBeVisible();
        await expect(page.getByRole('heading', { name: 'Settings', exact: false }).first()).toBeVisible();
        const ticket = page.locator('details:has(#ticket-text)');
        if (javaScriptEnabled) {
          await ticket.locator('summary').click();
          await ticket.scrollIntoViewIfNeeded();
        }
        const topOf = async () => (await page.locator('#share').boundingBox())?.y ?? 0;
        const before = await topOf();
        release();
        await expect(page.getByRole('status').filter({ hasText: 'We are still looking' })).toHaveCount(0);
        await expect(page.locator('ul.found')).toContainText('TLS 1.0');
        if (!javaScriptEnabled) return;
        expect(Math.abs((await topOf()) - before)).toBeLessThan(2);
        await expect(ticket).toHaveAttribute('open', '');
        await expect(page.locator('[data-live]')).toHaveCount(0);
      } finally {
        release();
        await app.close();
      }
    });
  });
}
