import type { WeakCipher } from '../../model/facts.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { formatList } from '../wording.ts';

const classNames: Record<WeakCipher['class'], string> = {
  null: 'no encryption at all (NULL)',
  anonymous: 'no proof of identity (anonymous)',
  export: 'deliberately weakened (EXPORT)',
  des: 'DES',
  rc4: 'RC4',
  '3des': 'Triple DES',
  'no-forward-secrecy': 'no forward secrecy',
  other: 'other outdated methods',
};

export const tlsWeakCipher = endpointRule({
  id: 'tls-weak-cipher',
  severity: 'warning',
  needs: ['tls'],
  judge({ tls: { weakCiphers, evidence, keyExchange } }) {
    if (weakCiphers.length === 0) return null;
    const seen = new Set(weakCiphers.map((cipher) => cipher.class));
    const classes = Object.keys(classNames).filter((name) => seen.has(name as WeakCipher['class']));
    return {
      args: {
        classes,
        suites: [...new Set(weakCiphers.map(({ suite }) => suite))],
        ...(keyExchange?.chosen.kind === 'rsa' && { chosen: true }),
      },
      evidence: [evidence],
    };
  },
  words({ classes, suites, chosen }, context) {
    const { host, port } = placeOf(context);
    const names = list(classes).map((name) => classNames[name as WeakCipher['class']] ?? name);
    const onlySecrecy = list(classes).join() === 'no-forward-secrecy';
    return {
      title: `${host} still allows weak encryption methods on port ${port}`,
      why: onlySecrecy
        ? `Some methods it accepts lack forward secrecy: whoever records the traffic today and gets hold of the key of the server later could read it. ${chosen ? 'It chose such a method for us as well.' : 'Current programs choose better methods.'}`
        : `It accepts methods that are considered broken or unsafe: ${formatList(names)}. Current programs choose better ones, but old programs, or an attacker in between, may end up with these.`,
      fix: `There is nothing to change for you. The provider should switch these methods off: ${formatList(suites) || 'see the evidence'}.`,
    };
  },
});

function list(value: unknown): string[] {
  return Array.isArray(value) ? value : [];
}
