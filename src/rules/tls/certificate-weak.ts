import type { CertificateFacts } from '../../model/facts.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { formatList } from '../wording.ts';

export const certificateWeak = endpointRule({
  id: 'certificate-weak',
  severity: 'warning',
  needs: ['tls'],
  judge({ tls }) {
    const chain = tls.chain.length > 0 ? tls.chain : tls.certificate ? [tls.certificate] : [];
    const flaws = new Set(chain.flatMap((certificate, index) => flawsOf(certificate, index === 0)));
    return flaws.size > 0 ? { args: { flaws: [...flaws] }, evidence: [tls.evidence] } : null;
  },
  words({ flaws }, context) {
    const { host } = placeOf(context);
    return {
      title: `The certificate of ${host} uses outdated methods`,
      why: `It works with some programs, but current ones may refuse it, because it can be forged with enough effort: ${formatList(flaws) || 'see the evidence'}.`,
      fix: 'There is nothing to change for you. The provider should replace the certificate by one with a key of RSA 2048 bits or more (or an elliptic curve) and a SHA-256 signature.',
    };
  },
});

function flawsOf({ keyType, keyBits, signature, selfIssued }: CertificateFacts, isLeaf: boolean): string[] {
  // A root in the chain is ignored by programs: they use their own copy, whose signature nobody checks.
  if (selfIssued && !isLeaf) return [];
  const least =
    keyType.startsWith('rsa') || keyType.startsWith('dsa') ? 2048 : keyType.startsWith('ec') ? 224 : 0;
  const shortKey = keyBits > 0 && keyBits < least;
  const hash = /\bmd[245]|sha-?1(?!\d)/i.exec(signature)?.[0].toLowerCase();
  return [
    ...(shortKey
      ? [
          `${keyType.startsWith('r') || keyType.startsWith('e') ? 'an' : 'a'} ${keyType.toUpperCase()} key of only ${keyBits} bits`,
        ]
      : []),
    ...(hash && !selfIssued
      ? [`a signature with ${hash.startsWith('md') ? hash.toUpperCase() : 'SHA-1'}`]
      : []),
  ];
}
