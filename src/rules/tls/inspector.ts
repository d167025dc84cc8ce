import type { FindingArgs } from '../../model/finding.ts';
import { type InspectingProduct, inspectingProduct } from '../../model/inspecting-products.ts';
import type { TlsFacts } from '../../model/tls-facts.ts';

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
