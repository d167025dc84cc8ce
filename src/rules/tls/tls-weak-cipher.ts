import type { WeakCipher } from '../../model/tls-facts.ts';
import { endpointRule } from '../rule.ts';

/** Kinds of weak methods, the worst first, as arguments name them. */
const kinds: Record<WeakCipher['class'], string> = {
  null: 'null',
  anonymous: 'anonymous',
  export: 'export',
  des: 'des',
  rc4: 'rc4',
  '3des': 'triple-des',
  'no-forward-secrecy': 'no-forward-secrecy',
  other: 'other',
};

export const tlsWeakCipher = endpointRule({
  id: 'tls-weak-cipher',
  severity: 'warning',
  actor: 'provider',
  needs: ['tls'],
  judge({ tls: { weakCiphers, evidence, keyExchange } }) {
    if (weakCiphers.length === 0) return null;
    const seen = new Set(weakCiphers.map((cipher) => cipher.class));
    const classes = Object.entries(kinds).flatMap(([kind, name]) =>
      seen.has(kind as WeakCipher['class']) ? [name] : [],
    );
    return {
      args: {
        classes,
        onlySecrecy: classes.join() === 'no-forward-secrecy',
        suites: [...new Set(weakCiphers.map(({ suite }) => suite))],
        ...(keyExchange?.chosen.kind === 'rsa' && { chosen: true }),
      },
      evidence: [evidence],
    };
  },
});
