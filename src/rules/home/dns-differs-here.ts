import type { JudgedCheck } from '../rule.ts';
import { checkRule } from '../rule.ts';
import { otherNames } from './home-names.ts';
import { ourEvidence, plain } from './set-beside.ts';

export const dnsDiffersHere = checkRule({
  id: 'dns-differs-here',
  severity: 'problem',
  actor: { among: ['network', 'you'], choose: ({ kind }) => (kind === 'made-up' ? 'you' : 'network') },
  sparesSettings: true,
  explains: [],
  judge: (check) =>
    otherNames(check).map(({ endpoint, kind, here }) => ({
      endpoint: endpoint.id,
      ...(kind === 'other' && { severity: 'warning' as const }),
      args: { kind, here: here.slice(0, 4), server: serverOf(check, endpoint.host) },
      evidence: ourEvidence(endpoint),
    })),
});

/** The DNS server that was asked there, where the output names it. */
function serverOf({ home }: JudgedCheck, host: string): string | null {
  return home?.names.find((name) => plain(name.host) === plain(host))?.server ?? null;
}
