import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on a page, in light and in dark colours. A page is built the same in both, so all rules are held against it in
 * light, and in dark those that look at colours. The page keeps the colours it had.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violations(axeOn(page));
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(axeOn(page).withRules(colourRules));
  await page.emulateMedia({ colorScheme: null });
  return [...light.map((one) => `light: ${one}`), ...dark.map((one) => `dark: ${one}`)];
}

/** Without a second page for its result, for there are no frames, and without a path to all that is as it should be: a fifth of the time. */
function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const found = (await axe.analyze()).violations;
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id} at ${target}: ${html}`));
}
