import type { TlsFacts } from '../../model/facts.ts';
import type { FindingArgs } from '../../model/finding.ts';
import { type InspectingProduct, inspectingProduct } from '../../model/inspecting-products.ts';

/** The product that made the certificate on the way, by the issuers of what was sent; null where none is known. */
export function inspectorOf({
  chain,
  certificate,
}: Pick<TlsFacts, 'chain' | 'certificate'>): InspectingProduct | null {
  const shown = certificate === null ? chain : [certificate, ...chain];
  for (const { issuer } of shown) {
    const product = inspectingProduct(issuer);
    if (product !== null) return product;
  }
  return null;
}

/** What a finding keeps of the product; nothing where there is none. */
export function inspectorArgs(inspector: InspectingProduct | null): FindingArgs {
  return inspector === null ? {} : { product: inspector.name, kind: inspector.kind };
}

const kinds: Record<InspectingProduct['kind'], string> = {
  scanner: 'a virus scanner',
  firewall: 'a firewall or mail filter',
  filter: 'a program that filters what passes',
  debugger: 'a tool with which developers look into connections',
};

/** The sentences about a product that stands in a finding's arguments; null where there is none. */
export function inspectorWords(product: unknown, kind: unknown): { why: string; fix: string } | null {
  if (typeof product !== 'string') return null;
  const what = kinds[kind as InspectingProduct['kind']] ?? 'a product';
  return {
    why: `It was made by ${product}, ${what} that opens encrypted connections, reads them, and shows a certificate of its own. It stands between this test and the mail server, most likely at the provider's end; your own mail program may be shown another certificate.`,
    fix: `The provider has to take mail out of the inspection of ${product}, or install a certificate of a public authority there. If your own program names ${product} in its warning, it runs on your computer or in your network: switch off its mail or SSL scanning there, or install its certificate on your device.`,
  };
}
