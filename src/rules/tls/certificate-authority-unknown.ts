import { endpointRule } from '../rule.ts';
import { inspectorArgs, inspectorOf } from './inspector.ts';

export const certificateAuthorityUnknown = endpointRule({
  id: 'certificate-authority-unknown',
  severity: 'problem',
  actor: 'provider',
  alsoInProgram: true,
  explains: ['login-not-tested'],
  needs: ['tls'],
  judge({ tls }) {
    const { errors, evidence } = tls;
    const inspector = inspectorOf(tls);
    // A product on the way need not send what it signs with: then nothing is missing in the chain.
    const isUnknown =
      inspector !== null
        ? errors.includes('authority-unknown') || errors.includes('chain-incomplete')
        : errors.includes('authority-unknown') && !errors.includes('chain-incomplete');
    if (!isUnknown || errors.includes('self-signed')) return null;
    return { args: inspectorArgs(inspector), evidence: [evidence] };
  },
});
