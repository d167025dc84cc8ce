import type { CertificateFacts } from '../../model/tls-facts.ts';
import { endpointRule } from '../rule.ts';

export const certificateWeak = endpointRule({
  id: 'certificate-weak',
  severity: 'warning',
  actor: 'provider',
  needs: ['tls'],
  judge({ tls }) {
    const chain = tls.chain.length > 0 ? tls.chain : tls.certificate ? [tls.certificate] : [];
    // A root in the chain is ignored by programs: they use their own copy, whose signature nobody checks.
    const counted = chain.filter(({ selfIssued }, index) => index === 0 || !selfIssued);
    const short = counted.filter(isShort).toSorted((a, b) => a.keyBits - b.keyBits)[0];
    const hashes = [...new Set(counted.flatMap(oldHash))];
    if (short === undefined && hashes.length === 0) return null;
    const key = short && { keyType: short.keyType.toUpperCase(), keyBits: String(short.keyBits) };
    return { args: { ...key, hashes }, evidence: [tls.evidence] };
  },
});

function isShort({ keyType, keyBits }: CertificateFacts): boolean {
  const least =
    keyType.startsWith('rsa') || keyType.startsWith('dsa') ? 2048 : keyType.startsWith('ec') ? 224 : 0;
  return keyBits > 0 && keyBits < least;
}

function oldHash({ signature, selfIssued }: CertificateFacts): string[] {
  const hash = /\bmd[245]|sha-?1(?!\d)/i.exec(signature)?.[0].toUpperCase();
  if (hash === undefined || selfIssued) return [];
  return [hash.startsWith('MD') ? hash : 'SHA-1'];
}
