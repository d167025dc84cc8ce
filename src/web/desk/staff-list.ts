import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isStaffName, type Role, roles } from '../../model/staff.ts';
import { firstPasswordDays, type StaffAccount } from '../../store/staff.ts';
import { fieldOf } from '../field-of.ts';
import { HttpProblem } from '../http-problem.ts';
import { renderPage } from '../pages.ts';
import type { DeskParts } from './desk-parts.ts';
import { deviceOf } from './device-of.ts';
import { staffOf } from './guard-desk.ts';

interface Shown {
  fault?: string;
  /** A password that is shown this once, and whose it is. */
  made?: { name: string; password: string };
}

/** Who works at the desk, for its administrators. */
export function addStaffRoutes(app: FastifyInstance, { accounts, staff, sessions }: DeskParts): void {
  const open = { config: { desk: 'admin' } } as const;

  async function render(request: FastifyRequest, reply: FastifyReply, shown: Shown = {}) {
    const people = await Promise.all((await staff.list()).map((person) => shownPerson(request, person)));
    return renderPage(reply, 'desk/staff', {
      ...{ title: request.words.message('desk-staff'), robots: 'noindex', desk: 'staff' },
      ...{ member: staffOf(request), people, roles, fault: shown.fault ?? null, made: shown.made ?? null },
      days: firstPasswordDays,
    });
  }

  async function shownPerson({ words, staff: own }: FastifyRequest, person: StaffAccount) {
    const { id, name, role, createdAt, isPasswordOver, mustChange, passwordEndsAt } = person;
    const all = await sessions.of(id);
    return {
      ...{ id, name, role, createdAt, isOwn: id === own?.id },
      waits: isPasswordOver ? 'over' : mustChange ? 'yes' : 'no',
      ends: passwordEndsAt ?? createdAt,
      sessions: all.map((one) => ({
        ...{ id: one.id, since: one.createdAt, seen: one.seenAt },
        device: words.message('desk-device', deviceOf(one.agent)),
      })),
    };
  }

  async function personOf(request: FastifyRequest): Promise<StaffAccount> {
    const account = await staff.byId(fieldOf(request.body, 'id'));
    if (account === null) throw new HttpProblem(404, 'not-found');
    return account;
  }
  const lastOne = (request: FastifyRequest, reply: FastifyReply) => {
    reply.status(422);
    return render(request, reply, { fault: request.words.message('desk-staff-last') });
  };

  app.get('/desk/staff', open, (request, reply) => render(request, reply));

  app.post('/desk/staff/add', open, async (request, reply) => {
    const name = fieldOf(request.body, 'name').trim();
    const by = staffOf(request).name;
    const made = isStaffName(name) ? await accounts.add(by, name, roleOf(request)) : null;
    if (made !== null) return await render(request, reply, { made: { name, ...made } });
    reply.status(422);
    const id = isStaffName(name) ? 'desk-staff-taken' : 'desk-staff-name-fault';
    return await render(request, reply, { fault: request.words.message(id) });
  });

  app.post('/desk/staff/reset', open, async (request, reply) => {
    const account = await personOf(request);
    const made = await accounts.reset(staffOf(request).name, account);
    return await render(request, reply, { made: { name: account.name, ...made } });
  });

  app.post('/desk/staff/sessions/end', open, async (request, reply) => {
    const which = fieldOf(request.body, 'session');
    await accounts.endSessions(staffOf(request).name, await personOf(request), which === '' ? null : which);
    return reply.redirect('/desk/staff', 303);
  });

  app.post('/desk/staff/role', open, async (request, reply) => {
    const isDone = await accounts.setRole(staffOf(request).name, await personOf(request), roleOf(request));
    return isDone ? reply.redirect('/desk/staff', 303) : await lastOne(request, reply);
  });

  app.post('/desk/staff/remove', open, async (request, reply) => {
    const isDone = await accounts.remove(staffOf(request).name, await personOf(request));
    return isDone ? reply.redirect('/desk/staff', 303) : await lastOne(request, reply);
  });
}

function roleOf(request: FastifyRequest): Role {
  return fieldOf(request.body, 'role') === 'admin' ? 'admin' : 'support';
}
