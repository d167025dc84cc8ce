import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Bound, Counters } from '../../bounds/counters.ts';
import { maskAddress } from '../../desk/find/mask-address.ts';
import { readSearch, type Search } from '../../desk/find/read-search.ts';
import type { Verdict } from '../../model/legs.ts';
import { phoneCodeOf } from '../../model/phone-codes.ts';
import { findingCodeIn, lookedFor } from '../../reports/looked-for.ts';
import { toneOf } from '../../reports/verdict-words.ts';
import type { DeskLog } from '../../store/desk-log.ts';
import type { FindPlace, FoundReport, ReportIndex } from '../../store/report-index.ts';
import { mostSearches, type SavedSearches } from '../../store/saved-searches.ts';
import type { Words } from '../../words/words.ts';
import { queryText } from '../asked-account.ts';
import { HttpProblem } from '../http-problem.ts';
import { renderPage } from '../pages.ts';
import { type Asked, findPath, readFilters, verdicts, whoMayAct } from './find-filters.ts';
import { staffOf } from './guard-desk.ts';

export interface FindParts {
  log: DeskLog;
  reportIndex: ReportIndex;
  counters: Counters;
  savedSearches: SavedSearches;
}

/** Codes can be guessed, so a member of staff may be wrong this often. */
const wrongCodes: Bound = { name: 'desk-wrong-code', most: 20, seconds: 60 };
const perPage = 50;
const config = { desk: 'support' as const };

/** One field that finds a report by whatever a customer says, and a table of what was found. */
export function addFindRoutes(app: FastifyInstance, parts: FindParts): void {
  const { log, reportIndex, counters, savedSearches } = parts;
  app.get('/desk', { config }, async (request, reply) => {
    const typed = textOf(request, 'q');
    const search = readSearch(typed, findingCodeIn);
    const filters = readFilters((field) => textOf(request, field));
    const { id, name } = staffOf(request);
    const isGuess = search.kind === 'code' || search.kind === 'link';
    if (isGuess) await refuseGuessing(counters, id, reply);
    const behind = placeIn(textOf(request, 'behind'));
    const found = await reportIndex.find({ ...filters.question, ...search.question }, perPage + 1, behind);
    if (isGuess && found.length > 0) await counters.giveBack(wrongCodes, id);
    const isAsked = search.kind !== 'nothing' || filters.used.length > 0;
    if (isAsked) await noteSearch(log, name, search, found.length, filters.used);
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0 && isGuess && filters.used.length === 0)
      return reply.redirect(`/desk/reports/${only.id}`, 303);
    const saved = (await savedSearches.of(id)).map((one) => ({ ...one, href: findPath(one.fields) }));
    const own = pageOf(typed, filters.asked, null);
    const shown = found.slice(0, perPage);
    const last = shown.at(-1);
    return renderPage(reply, 'desk/find', {
      ...{ title: request.words.message('desk-find'), robots: 'noindex', scripts: ['desk-find.js'] },
      ...{ typed, kind: search.kind, isAsked, verdicts, asked: filters.asked, isFirst: behind === undefined },
      ...{
        whoMayAct,
        ignored: filters.ignored,
        isFiltered: filters.used.length > 0,
        unnarrowed: findPath({ q: typed }),
      },
      saved,
      ...{
        isSaved: textOf(request, 'saved') !== '' && saved.some(({ href }) => href === own),
        isFull: textOf(request, 'full') !== '' && saved.length >= mostSearches,
        mostSearches,
      },
      causes: (await reportIndex.diagnoses()).map((code) => [code, lookedFor(request.words, code)]),
      rows: shown.map((one) => rowOf(request.words, one)),
      first: own,
      next: found.length > perPage && last ? pageOf(typed, filters.asked, last) : null,
    });
  });
}

/** Counts first, so that many at once are no way around it; a code that was right is given back. */
async function refuseGuessing(counters: Counters, id: string, reply: FastifyReply): Promise<void> {
  const { ok, retryMs } = await counters.take(wrongCodes, id);
  if (ok) return;
  const seconds = Math.ceil(retryMs / 1000);
  reply.header('retry-after', String(seconds));
  throw new HttpProblem(429, 'too-many', seconds);
}

/** What was looked for is written down by its kind: an address or a code in the log would be found there by others. */
async function noteSearch(
  log: DeskLog,
  staff: string,
  { kind }: Search,
  found: number,
  used: readonly string[],
) {
  const details = { kind, found: Math.min(found, perPage), filters: used.join(' ') };
  await log.note({ staff, action: 'searched', subject: null, details });
}

function rowOf(words: Words, found: FoundReport) {
  const { id, code, createdAt, verdict, diagnosis, actor, hosts, address } = found;
  return {
    ...{ id, code, createdAt, hosts, address: maskAddress(address) },
    ...{ verdict, tone: toneOf(verdict as Verdict) },
    cause: diagnosis === null ? null : lookedFor(words, diagnosis),
    phone: diagnosis === null ? null : phoneCodeOf(diagnosis),
    actor: actor === 'nobody' ? null : actor,
  };
}

function textOf({ query }: FastifyRequest, name: string): string {
  return queryText(query, name).slice(0, 300);
}

function placeIn(text: string): FindPlace | undefined {
  const [, createdAt, id] = /^(\d{4}-[\dT:.-]+Z) ([\w-]{1,64})$/.exec(text) ?? [];
  if (createdAt === undefined || id === undefined || Number.isNaN(Date.parse(createdAt))) return undefined;
  return { createdAt, id };
}

function pageOf(q: string, asked: Asked, last: FoundReport | null): string {
  return findPath({ q, ...asked, behind: last === null ? '' : `${last.createdAt} ${last.id}` });
}
