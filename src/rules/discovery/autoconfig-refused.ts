import type { FindingArgs } from '../../model/finding.ts';
import type { Message } from '../../model/message.ts';
import { checkRule } from '../rule.ts';

export const autoconfigRefused = checkRule({
  id: 'autoconfig-refused',
  severity: 'warning',
  actor: 'domain-owner',
  alsoInProgram: true,
  judge({ discovery }) {
    const answers = discovery.find(({ source }) => source === 'autoconfig')?.answers ?? [];
    // The file that counts is the first that was found.
    const found = answers.find(({ outcome }) => outcome === 'found');
    if (found?.refusals === undefined || found.refusals.length === 0) return null;
    const programs = found.refusals.map(({ program }) => program);
    const reason = found.refusals[0]?.reason ?? '';
    // What a program says of the file is a message of its own, which the finding's words take in.
    const said = typeof reason === 'string' ? { reason } : { ...copied(reason), says: reason.id };
    return { args: { ...said, url: found.url, programs } };
  },
});

function copied({ args }: Message): FindingArgs {
  return Object.fromEntries(
    Object.entries(args).map(([name, arg]) => [name, Array.isArray(arg) ? [...arg] : arg] as const),
  ) as FindingArgs;
}
