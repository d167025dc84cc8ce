import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';

export const tlsWithout13 = endpointRule({
  id: 'tls-without-1-3',
  severity: 'advice',
  needs: ['tls'],
  judge({ tls }) {
    const missing = tls.versions['TLSv1.3'] === false && tls.version === 'TLSv1.2';
    return missing ? { evidence: [tls.evidence] } : null;
  },
  words(_args, context) {
    const { host, port } = placeOf(context);
    return {
      title: `${host} does not offer TLS 1.3 on port ${port}`,
      why: 'It uses TLS 1.2, which is safe today. The newer TLS 1.3 connects faster and leaves out old methods altogether.',
      fix: 'There is nothing to change for you. It is worth an update when the provider next works on the server.',
    };
  },
});
