import { isSome } from '../actors.ts';
import { endpointRule } from '../rule.ts';
import { inspectorArgs, inspectorOf } from './inspector.ts';
import { programLimits } from './program-limits.ts';

export const certificateNameMismatch = endpointRule({
  id: 'certificate-name-mismatch',
  severity: 'problem',
  actor: {
    among: ['you', 'provider'],
    choose: ({ onlyCommonName, sameServer }) =>
      onlyCommonName !== true && isSome(sameServer) ? 'you' : 'provider',
  },
  alsoInProgram: true,
  explains: ['login-not-tested'],
  needs: ['tls'],
  judge({ tls }, endpoint) {
    if (tls.certificate === null || !tls.errors.includes('name-mismatch')) return null;
    const { names, commonNames = [] } = tls.certificate;
    const args = {
      names: names.slice(0, 4),
      more: Math.max(0, names.length - 4),
      sameServer: tls.namesForSameServer.slice(0, 3),
      wildcard: wildcardOneLevelShort(endpoint.host, names),
      isAddress: /^[\d.]+$|:/.test(endpoint.host),
      // The name stands where programs looked for it before there was a field of its own.
      ...(commonNames.some((name) => isCovered(endpoint.host, name))
        ? { onlyCommonName: true, readers }
        : { onlyCommonName: false }),
      ...inspectorArgs(inspectorOf(tls)),
    };
    return { args, evidence: [tls.evidence] };
  },
});

const readers = programLimits.filter(({ readsCommonName }) => readsCommonName).map(({ id }) => id);

/** Whether a program that reads the common name would take this one; a star stands for one part. */
function isCovered(host: string, commonName: string): boolean {
  const [wanted, name] = [host, commonName].map((one) => one.toLowerCase().replace(/\.$/, ''));
  return (
    name === wanted ||
    (name?.startsWith('*.') === true && name.slice(1) === wanted?.slice(wanted.indexOf('.')))
  );
}

/** RFC 6125 6.4.3: `*.example.test` covers mail.example.test but not mail.ann.example.test. */
function wildcardOneLevelShort(host: string, names: readonly string[]): string | null {
  const lower = host.toLowerCase();
  return names.find((name) => name.startsWith('*.') && lower.endsWith(name.slice(1).toLowerCase())) ?? null;
}
