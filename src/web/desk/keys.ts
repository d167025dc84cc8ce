import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { endAfter, isKeyName, keyLimits, type MadeKey, readCount, readScopes } from '../../desk/keys.ts';
import { type KeyDraft, scopes, usualPerMinute } from '../../model/api-key.ts';
import { fieldOf } from '../field-of.ts';
import { renderPage } from '../pages.ts';
import type { DeskParts } from './desk-parts.ts';
import { staffOf } from './guard-desk.ts';

/** What the form is filled in with. */
interface Values {
  name: string;
  scopes: readonly string[];
  perMinute: string;
  days: string;
}

interface Shown {
  values?: Values;
  /** What cannot be used, by field. */
  errors?: Record<string, string>;
  /** A key that is shown this once. */
  made?: MadeKey;
  fault?: string;
}

const open = { config: { desk: 'admin' } } as const;
const blank: Values = { name: '', scopes: [], perMinute: String(usualPerMinute), days: '' };

/** Keys by which programs call the interface, for administrators of the desk. */
export function addKeyRoutes(app: FastifyInstance, { keys, now = () => new Date() }: DeskParts): void {
  async function render(request: FastifyRequest, reply: FastifyReply, shown: Shown = {}) {
    const { made = null, errors = {}, values = blank, fault = null } = shown;
    const errorList = Object.entries(errors).map(([field, message]) => ({ field, message }));
    if (errorList.length > 0) reply.status(422);
    return renderPage(reply, 'desk/keys', {
      ...{ title: request.words.message('desk-keys'), robots: 'noindex', desk: 'keys' },
      ...{ member: staffOf(request), scopes, limits: keyLimits, values, errors, errorList, fault },
      keys: await keys.list(now()),
      scripts: ['copy.js'],
      made: made && {
        ...{ id: made.key.id, name: made.key.name, token: made.token.reveal() },
        linkSecret: made.linkSecret?.reveal() ?? null,
      },
    });
  }

  app.get('/desk/keys', open, (request, reply) => render(request, reply));

  app.post('/desk/keys/add', open, async (request, reply) => {
    const values = readValues(request.body);
    const { draft, errors } = read(request, values, now());
    if (draft === null) return await render(request, reply, { values, errors });
    return await render(request, reply, { made: await keys.make(staffOf(request).name, draft) });
  });

  app.post('/desk/keys/revoke', open, async (request, reply) => {
    const key = await keys.revoke(staffOf(request).name, fieldOf(request.body, 'id'));
    if (key !== null) return reply.redirect('/desk/keys', 303);
    reply.status(422);
    return await render(request, reply, { fault: request.words.message('desk-keys-unknown') });
  });
}

function readValues(body: unknown): Values {
  const text = (name: string) => fieldOf(body, name).trim().slice(0, 200);
  return {
    ...{ name: text('name'), perMinute: text('perMinute'), days: text('days') },
    scopes: scopes.filter((scope) => text(`scope-${scope}`) !== ''),
  };
}

function read(
  { words, staff }: FastifyRequest,
  { name, scopes: chosenWords, perMinute, days }: Values,
  now: Date,
): { draft: KeyDraft | null; errors: Record<string, string> } {
  const chosen = readScopes(chosenWords);
  const rate = readCount(perMinute, keyLimits.perMinute);
  const life = days === '' ? null : readCount(days, keyLimits.days);
  const errors = {
    ...(!isKeyName(name) && { name: words.message('desk-keys-name-fault', { most: keyLimits.name }) }),
    ...(chosen === null && { scopes: words.message('desk-keys-scopes-fault') }),
    ...(rate === null && {
      perMinute: words.message('desk-keys-count-fault', { most: keyLimits.perMinute }),
    }),
    ...(days !== '' &&
      life === null && { days: words.message('desk-keys-days-fault', { most: keyLimits.days }) }),
  };
  if (chosen === null || rate === null || Object.keys(errors).length > 0) return { draft: null, errors };
  const expiresAt = endAfter(life, now);
  return {
    draft: { name, scopes: chosen, perMinute: rate, madeBy: staff?.name ?? '', expiresAt },
    errors,
  };
}
