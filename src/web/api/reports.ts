import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { codesIn } from '../../desk/find/read-search.ts';
import { HttpProblem } from '../http-problem.ts';
import { pageUrl } from '../page-url.ts';
import { keepPrivate } from '../routes/reports.ts';
import type { ApiParts } from './api-parts.ts';
import { problemsFor } from './describe.ts';
import { cursorOf, placeOf } from './page-cursor.ts';
import { apiPrefix } from './problem-json.ts';
import { programName } from './report-for.ts';
import { foundReportsSchema, reportQuerySchema } from './schemas/reports.ts';

/** Finds reports for staff; each search stands in the log of the desk. */
export function addReportApi(app: FastifyInstance, parts: ApiParts): void {
  const { desk } = parts;
  if (desk === undefined) return;
  app.withTypeProvider<ZodTypeProvider>().get(
    '/reports',
    {
      config: { scope: 'desk' },
      schema: {
        ...{ tags: ['Desk'], summary: 'Find reports', operationId: 'findReports' },
        description:
          'The newest first. `next` is the path of the next page, and null on the last one. Every search stands in the log of the desk under the name of the key.',
        querystring: reportQuerySchema,
        response: { 200: foundReportsSchema, ...problemsFor(400, 401, 403, 422, 429, 503) },
      },
    },
    async (request, reply) => {
      keepPrivate(reply);
      const { code, from, to, limit, cursor, domain, lang: _lang, ...asked } = request.query;
      const behind = cursor === undefined ? undefined : placeOf(cursor);
      if (behind === null) throw new HttpProblem(400, 'bad-request');
      const question = {
        ...given(asked),
        ...(domain !== undefined && { name: domain }),
        ...(code !== undefined && { codes: codesIn(code) }),
        ...(from !== undefined && { from: new Date(from) }),
        ...(to !== undefined && { to: new Date(to) }),
      };
      const found = await desk.reportIndex.find(question, limit + 1, behind);
      const reports = found.slice(0, limit);
      const last = found.length > limit ? reports.at(-1) : undefined;
      const staff = programName(request.caller);
      // By its kind: an address or a code in the log would be found there by others.
      const filters = Object.keys(question).join(' ');
      await desk.log.note({
        ...{ staff, action: 'searched', subject: null },
        details: { kind: 'program', found: reports.length, filters },
      });
      const next = last === undefined ? null : nextPath(request.query, cursorOf(last));
      if (next !== null) reply.header('link', `<${pageUrl(request, parts.baseUrl, next)}>; rel="next"`);
      return reply.send({ reports, next });
    },
  );
}

/** Only what was asked for. */
function given<T extends object>(asked: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as never;
}

function nextPath(query: Record<string, string | number | undefined>, cursor: string): string {
  const fields = Object.entries({ ...query, cursor }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  return `${apiPrefix}/reports?${new URLSearchParams(fields)}`;
}
