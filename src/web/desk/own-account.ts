import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type PasswordFault, passwordLength } from '../../desk/accounts.ts';
import type { Words } from '../../words/words.ts';
import { fieldOf } from '../field-of.ts';
import { renderPage } from '../pages.ts';
import type { DeskParts } from './desk-parts.ts';
import { deviceOf } from './device-of.ts';
import { staffOf } from './guard-desk.ts';
import { setSession } from './session-cookie.ts';

/** One's own login: the password, and where one is signed in. */
export function addOwnAccountRoutes(
  app: FastifyInstance,
  { accounts, sessions, staff, log, secondStep }: DeskParts,
): void {
  const open = { config: { desk: 'support', beforeChange: true } } as const;

  async function render(request: FastifyRequest, reply: FastifyReply, fault: string | null) {
    const { words } = request;
    const member = staffOf(request);
    const account = await staff.byId(member.id);
    const all = await sessions.of(member.id);
    return renderPage(reply, 'desk/account', {
      ...{ title: words.message('desk-account'), robots: 'noindex', desk: 'account', member, fault },
      ...{ mustChange: account?.mustChange ?? false, isChanged: fieldOf(request.query, 'changed') !== '' },
      ...{ hasPassword: account?.hash !== '', step: await secondStep.stateOf(member.id) },
      sessions: all.map(({ id, agent, createdAt, seenAt }) => ({
        ...{ id, isThis: id === request.session, since: createdAt, seen: seenAt },
        device: words.message('desk-device', deviceOf(agent)),
      })),
    });
  }

  app.get('/desk/account', open, (request, reply) => render(request, reply, null));

  app.post('/desk/account/password', open, async (request, reply) => {
    const { body } = request;
    const [next, again] = [fieldOf(body, 'next'), fieldOf(body, 'again')];
    const agent = request.headers['user-agent'] ?? '';
    const given = { old: fieldOf(body, 'old'), next, agent };
    const answer =
      next === again
        ? await accounts.changePassword(staffOf(request), given)
        : { fault: 'not-twice' as const };
    if ('fault' in answer) {
      reply.status(422);
      return await render(request, reply, faultWords(request.words, answer.fault));
    }
    setSession(request, reply, answer.token);
    return reply.redirect('/desk/account?changed=1', 303);
  });

  app.post('/desk/account/sessions/end', { config: { desk: 'support' } }, async (request, reply) => {
    const { id, name } = staffOf(request);
    const which = fieldOf(request.body, 'session');
    if (await sessions.end(id, which))
      await log.note({ staff: name, action: 'session-ended', subject: name, details: {} });
    return reply.redirect('/desk/account', 303);
  });
}

function faultWords(words: Words, fault: PasswordFault | 'not-twice'): string {
  return words.message('desk-password-fault', { fault, ...passwordLength });
}
