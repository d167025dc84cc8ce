import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export const colourSchemes = ['light', 'dark'] as const;

/**
 * What axe finds on a page. A page is built the same in both colours, so all rules are held against it in light, and in dark
 * those that look at colours.
 */
export async function axeFindings(page: Page, colorScheme: (typeof colourSchemes)[number]) {
  const axe = new AxeBuilder({ page });
  if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
  return (await axe.analyze()).violations;
}
