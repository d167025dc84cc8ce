import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { formatList } from '../wording.ts';

export const tlsLegacyVersionsEnabled = endpointRule({
  id: 'tls-legacy-versions-enabled',
  severity: 'warning',
  needs: ['tls'],
  judge({ tls: { versions, evidence } }) {
    if (versions['TLSv1.2'] !== true && versions['TLSv1.3'] !== true) return null;
    const old = [...(versions.TLSv1 ? ['TLS 1.0'] : []), ...(versions['TLSv1.1'] ? ['TLS 1.1'] : [])];
    return old.length > 0 ? { args: { versions: old }, evidence: [evidence] } : null;
  },
  words({ versions }, context) {
    const { host, port } = placeOf(context);
    const old = formatList(versions);
    return {
      title: `${host} still accepts ${old} on port ${port}`,
      why: `Your program most likely uses a newer version, so your mail is safe. But ${old} can be attacked and should no longer be on offer (RFC 8996 withdrew it in 2021).`,
      fix: `There is nothing to change for you. The provider should switch ${old} off and keep TLS 1.2 and TLS 1.3.`,
    };
  },
});
