import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { formatList } from '../wording.ts';

const flaws: Record<string, string> = {
  'out-of-order': 'they are not in the right order',
  duplicate: 'one of them is sent twice',
  'root-sent': 'the root certificate is among them, which devices have anyway',
  unrelated: 'one of them does not belong there',
};

export const certificateChainUntidy = endpointRule({
  id: 'certificate-chain-untidy',
  severity: 'advice',
  needs: ['tls'],
  judge({ tls: { chainUntidy, errors, evidence } }) {
    // A self-signed certificate is its own root; that finding says all there is to say.
    if (chainUntidy.length === 0 || errors.includes('self-signed')) return null;
    return { args: { flaws: [...chainUntidy] }, evidence: [evidence] };
  },
  words(args, context) {
    const { host } = placeOf(context);
    const list = (Array.isArray(args.flaws) ? args.flaws : []).map((flaw) => flaws[flaw] ?? flaw);
    return {
      title: `${host} sends its certificates untidily`,
      why: `It works, but ${formatList(list) || 'the list is longer than needed'}. Connecting takes a little longer, and a very old program may stumble.`,
      fix: 'There is nothing to change for you. The provider can put the file in order: first the certificate of the server, then the intermediate ones, without the root.',
    };
  },
});
