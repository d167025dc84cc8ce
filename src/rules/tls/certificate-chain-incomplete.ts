import { endpointRule } from '../rule.ts';
import { inspectorOf } from './inspector.ts';

export const certificateChainIncomplete = endpointRule({
  id: 'certificate-chain-incomplete',
  severity: 'problem',
  actor: 'provider',
  explains: ['certificate-authority-unknown', 'login-not-tested'],
  needs: ['tls'],
  judge({ tls }) {
    if (!tls.errors.includes('chain-incomplete') || tls.errors.includes('self-signed')) return null;
    // A product on the way signs by itself: see certificate-authority-unknown.
    if (inspectorOf(tls) !== null) return null;
    return {
      args: { issuer: commonName(tls.chain.at(-1)?.issuer ?? tls.certificate?.issuer) },
      evidence: [tls.evidence],
    };
  },
});

/** The CN of a distinguished name in text form, else its organisation, else nothing. */
function commonName(name: string | undefined): string {
  return /(?:^|[,\n/][ \t]*)CN\s*=\s*([^,\n/]+)/.exec(name ?? '')?.[1]?.trim() ?? '';
}
