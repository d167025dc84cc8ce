import { placeOf } from '../place.ts';
import { checkRule } from '../rule.ts';

/** A limit of ours that protects servers from us: it says nothing about the server, so it is never a problem. */
export const serverAskedEnough = checkRule({
  id: 'server-asked-enough',
  severity: 'advice',
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
  words({ leftAlone }, context) {
    const { host, port } = placeOf(context);
    const title = `We did not test ${host} on port ${port}`;
    if (leftAlone === true) {
      return {
        title,
        why: 'Whoever runs this server has asked us not to test it. That says nothing about whether the server works.',
        fix: 'Try the settings in your mail program, and ask the provider of the server if it fails.',
      };
    }
    return {
      title,
      why: 'So that nobody can use this service to bother a server, we make only so many connections to one server at a time, and that many were made. That says nothing about whether the server works.',
      fix: 'Wait a few minutes and test again. If you test many servers at once, test one or two.',
    };
  },
});
