import { expect, test } from '@playwright/test';
import { blockSum } from '../src/home/block/check-sum.ts';
import { axeFindings } from './axe.ts';
import { openEverything, openReport } from './practice.ts';

test.setTimeout(300_000);

/** What PowerShell prints for a port that lets nobody in, and nc for one that does. */
const pasted = `PS C:\\Users\\ann> Test-NetConnection mail.practice.test -Port 465
WARNING: TCP connect to (192.0.2.7 : 465) failed

ComputerName     : mail.practice.test
RemoteAddress    : 192.0.2.7
RemotePort       : 465
InterfaceAlias   : Ethernet
SourceAddress    : 192.168.1.20
PingSucceeded    : True
PingReplyDetails (RTT) : 14 ms
TcpTestSucceeded : False

$ nc -vz -w 5 mail.practice.test 995
Connection to mail.practice.test 995 port [tcp/pop3s] succeeded!
`;

/** A block as our commands print it, in which both servers answer. */
function block(change = (body: string) => body): string {
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  const facts = [
    `0 clock ${now};`,
    '1 try mail.practice.test 995 192.0.2.7 open 31;',
    '2 try mail.practice.test 465 192.0.2.7 open 30;',
  ];
  const body = `\n${facts.join('\n')}\n`;
  return `-----BEGIN POSTHORN HOME CHECK 1-----${change(body)}-----END POSTHORN HOME CHECK ${blockSum(body)}-----`;
}

test('a report, the commands, what they printed, and what follows from it', async ({ page }) => {
  const report = await openReport(page, 'works');
  await page.getByRole('link', { name: 'Check my network' }).click();
  await expect(page.getByRole('heading', { name: 'Is it my network?' })).toBeVisible();
  await openEverything(page);
  const commands = page.locator('#home-commands-windows');
  await expect(commands).toContainText('mail.practice.test');
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole('textbox', { name: 'What was printed' }).fill('my mail does not work');
  await page.getByRole('button', { name: 'Set side by side' }).click();
  await expect(page.getByRole('alert')).toContainText('could not read');
  await expect(page.getByRole('textbox', { name: 'What was printed' })).toHaveValue('my mail does not work');

  await page.getByRole('textbox', { name: 'What was printed' }).fill(pasted);
  await page.getByRole('button', { name: 'Set side by side' }).click();
  await expect(page).toHaveURL(new RegExp(`${report}#home`));
  await expect(page.locator('h1')).toContainText('Your network blocks port');
  await expect(page.locator('.route')).toHaveAttribute('aria-label', /Your own network is in the way/);
  await openEverything(page);
  await expect(page.locator('#home')).toContainText('mail.practice.test');
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    expect(overflow, `${width}`).toBeLessThanOrEqual(0);
  }
  expect(await axeFindings(page)).toEqual([]);

  // As a file of PowerShell, changed on the way.
  await page.getByRole('link', { name: 'Check my network again' }).click();
  const text = block((body) => body.replace('open 30', 'open 3'));
  const buffer = Buffer.from(`\ufeff${text}`, 'utf16le');
  await page
    .getByLabel('Or a file with it')
    .setInputFiles({ name: 'out.txt', mimeType: 'text/plain', buffer });
  await page.getByRole('button', { name: 'Set side by side' }).click();
  await expect(page.locator('#home')).toContainText('was changed after it was made');
  await expect(page.locator('#home')).toContainText('Your network lets mail through');
  await expect(page.locator('h1')).not.toContainText('Your network');
});

test('the same without scripts, in German', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'de-DE' });
  const page = await context.newPage();
  await page.goto('/home?host=mail.practice.test');
  await expect(page.locator('h1')).toContainText('Liegt es an meinem Netzwerk?');
  await page.locator('#paste').fill(block());
  await page.getByRole('button', { name: 'Nebeneinanderstellen' }).click();
  await expect(page.locator('.home-rows')).toContainText('antwortet');
  await page.getByRole('link', { name: 'wie Ihr Netzwerk von hier aussieht' }).click();
  await expect(page.locator('.network-facts')).toContainText('127.0.0.1');
  await context.close();
});
