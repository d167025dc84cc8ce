import { checkRule } from '../rule.ts';
import { excerpt } from '../server-text/quote.ts';
import { swappedAt } from './home-certificates.ts';
import { ourEvidence } from './set-beside.ts';

export const certificateSwappedHere = checkRule({
  id: 'certificate-swapped-here',
  severity: 'problem',
  actor: { among: ['you', 'network'], choose: ({ kind }) => (kind === 'firewall' ? 'network' : 'you') },
  sparesSettings: true,
  explains: [],
  judge: (check) =>
    swappedAt(check).map(({ endpoint, issuer, product, verified }) => ({
      endpoint: endpoint.id,
      // Programs that trust what the machine trusts work all the same; others do not.
      ...(verified === true && { severity: 'warning' as const }),
      args: {
        issuer: excerpt(issuer),
        product: product?.name ?? null,
        kind: product?.kind ?? null,
        trusted: verified === true,
      },
      evidence: ourEvidence(endpoint),
    })),
});
