import { endpointRule } from '../rule.ts';
import { inspectorArgs, inspectorOf } from './inspector.ts';

export const certificateSelfSigned = endpointRule({
  id: 'certificate-self-signed',
  severity: 'problem',
  actor: 'provider',
  alsoInProgram: true,
  explains: ['login-not-tested'],
  needs: ['tls'],
  judge({ tls }) {
    if (!tls.errors.includes('self-signed')) return null;
    const inspector = inspectorOf(tls);
    return {
      args: inspectorArgs(inspector),
      evidence: [tls.evidence],
    };
  },
});
