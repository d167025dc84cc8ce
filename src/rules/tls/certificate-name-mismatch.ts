import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { formatList } from '../wording.ts';
import { inspectorArgs, inspectorOf } from './inspector.ts';
import { programLimits } from './program-limits.ts';

export const certificateNameMismatch = endpointRule({
  id: 'certificate-name-mismatch',
  severity: 'problem',
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
      onlyCommonName: commonNames.some((name) => isCovered(endpoint.host, name)),
      ...inspectorArgs(inspectorOf(tls)),
    };
    return { args, evidence: [tls.evidence] };
  },
  words({ names, more, sameServer, wildcard, isAddress, onlyCommonName, product }, context) {
    const { host, direction } = placeOf(context);
    if (onlyCommonName === true) {
      return {
        title: `The certificate names ${host} only in a place that is no longer read`,
        why: `A certificate proves which server you are talking to. This one has the name in the old field for it (the common name), and not among the names it is valid for (subjectAltName). Apple Mail, Thunderbird, apps on Android and other current programs look at the second only, so they warn or refuse to connect. These may still take it: ${formatList(readers)}.`,
        fix: 'There is nothing to change in your mail program. The provider has to replace the certificate by one that has the name in subjectAltName, as all public authorities make them. Please do not accept the warning for good: it would also hide a real attack.',
      };
    }
    const better = formatList(sameServer, 'or');
    const covered = formatList(names);
    return {
      title: better ? `Use ${better} instead of ${host}` : `The certificate is not made out to ${host}`,
      why: `A certificate proves which server you are talking to. This one is made out to ${covered || 'no name at all'}${Number(more) > 0 ? ` and ${more} more` : ''}, so mail programs warn or refuse to connect.${hint(wildcard, isAddress)}${typeof product === 'string' ? ` It was made by ${product}, which opens encrypted connections on the way.` : ''}`,
      fix: better
        ? `Enter ${better} as the ${direction} mail server. It is the same machine, and the certificate fits that name.`
        : `Ask the provider which server name to use, or to add ${host} to the certificate. Please do not accept the warning for good: it would also hide a real attack.`,
    };
  },
});

function hint(wildcard: unknown, isAddress: unknown): string {
  if (isAddress) return ' Certificates are made out to names; a bare address almost never fits.';
  return typeof wildcard === 'string'
    ? ` The star in ${wildcard} stands for one part of a name only, not for two.`
    : '';
}

const readers = programLimits.filter(({ readsCommonName }) => readsCommonName).map(({ name }) => name);

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
