import { endpointRule } from '../rule.ts';

export const starttlsInjection = endpointRule({
  id: 'starttls-injection',
  severity: 'problem',
  actor: 'provider',
  alsoInProgram: true,
  exposure: true,
  needs: ['starttls'],
  judge({ starttls }) {
    const { injection } = starttls;
    return injection?.answered === true ? { evidence: [injection.evidence] } : null;
  },
});
