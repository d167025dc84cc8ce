import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { endingCause } from './ending-cause.ts';

export const serverStoppedAnswering = endpointRule({
  id: 'server-stopped-answering',
  severity: 'problem',
  explains: ['login-not-tested'],
  needs: [],
  judge(_facts, endpoint, check) {
    if (endingCause(endpoint, check) !== 'server-stopped-answering') return null;
    return { args: { atLogin: endpoint.failure?.step === 'login' }, evidence: [endpoint.lastLine] };
  },
  words({ atLogin }, context) {
    const { host, port } = placeOf(context);
    return {
      title: `${host} stopped answering ${atLogin ? 'during the login' : 'in the middle of the conversation'}`,
      why: `On port ${port} it greeted us and then fell silent until we gave up. ${atLogin ? 'The part of the server that checks passwords may be stuck or slow. This does not mean that your password is wrong.' : 'The server is stuck or overloaded.'}`,
      fix: 'Try again in a few minutes. If it happens again, send this report to the provider. There is nothing to change in your mail program.',
    };
  },
});
