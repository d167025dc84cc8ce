import { checkRule } from '../rule.ts';

/** A limit of ours that protects servers from us: it says nothing about the server, so it is never a problem. */
export const serverAskedEnough = checkRule({
  id: 'server-asked-enough',
  severity: 'advice',
  actor: 'nobody',
  explains: ['login-not-tested'],
  judge({ endpoints }) {
    return endpoints.flatMap(({ id, failure, attempts }) => {
      if (failure?.kind !== 'too-often' && failure?.kind !== 'left-alone') return [];
      const [main] = attempts;
      const lines = main === undefined || main.transcript.length === 0 ? null : [main.transcript.length];
      const evidence = main === undefined || lines === null ? null : { attempt: main.id, lines };
      return [{ endpoint: id, args: { leftAlone: failure.kind === 'left-alone' }, evidence: [evidence] }];
    });
  },
});
