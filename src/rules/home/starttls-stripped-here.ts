import { checkRule } from '../rule.ts';
import { ourEvidence, setBeside } from './set-beside.ts';

export const starttlsStrippedHere = checkRule({
  id: 'starttls-stripped-here',
  severity: 'problem',
  actor: 'network',
  alsoInProgram: true,
  sparesSettings: false,
  explains: [],
  judge: (check) =>
    setBeside(check)
      .filter(({ endpoint, readings }) => {
        const asked = readings.filter(({ starttls }) => starttls !== null);
        return (
          endpoint.security !== 'tls' &&
          endpoint.facts.starttls?.offered === true &&
          asked.length > 0 &&
          asked.every(({ starttls }) => starttls === false)
        );
      })
      .map(({ endpoint }) => ({ endpoint: endpoint.id, evidence: ourEvidence(endpoint) })),
});
