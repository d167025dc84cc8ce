import { endpointRule } from '../rule.ts';

export const certificateChainUntidy = endpointRule({
  id: 'certificate-chain-untidy',
  severity: 'advice',
  actor: 'provider',
  needs: ['tls'],
  judge({ tls: { chainUntidy, errors, evidence } }) {
    // A self-signed certificate is its own root; that finding says all there is to say.
    if (chainUntidy.length === 0 || errors.includes('self-signed')) return null;
    return { args: { flaws: [...chainUntidy] }, evidence: [evidence] };
  },
});
