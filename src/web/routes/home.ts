import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Bound, Counters } from '../../bounds/counters.ts';
import { visitorKeys } from '../../bounds/keys.ts';
import { withHome } from '../../check/finish/judge-home.ts';
import { parseHost } from '../../fields/parse-fields.ts';
import { readHome } from '../../home/read-home.ts';
import type { HomeCheck } from '../../model/home.ts';
import type { Report } from '../../model/report.ts';
import { pastedView } from '../../reports/view-home.ts';
import type { ReportStore } from '../../store/report-store.ts';
import { queryText } from '../asked-account.ts';
import { detectDevice } from '../detect-device.ts';
import { type HomeCommandsView, targetsAt, targetsOfReport, viewHomeCommands } from '../home-commands.ts';
import { renderPage } from '../pages.ts';
import { mostOfField, mostPasted, type Pasted, readPaste } from '../read-paste.ts';
import { findReport, keepPrivate } from './reports.ts';

export interface HomeParts {
  store: Pick<ReportStore, 'get' | 'delete'> & Partial<Pick<ReportStore, 'save'>>;
  counters: Counters;
  now?: () => Date;
}

/** Reading is cheap, and a report takes the newest paste only. */
const pastes: Bound = { name: 'home-paste', most: 30, seconds: 600 };

/** What stands on the page besides its words. */
interface Shown {
  report: Report | null;
  host: string;
  isHostWrong?: boolean;
  paste?: string;
  error?: string;
  home?: HomeCheck;
}

/** "Is it my network?": the commands for the servers of a report, and the field for what they print. */
export function addHomeRoutes(app: FastifyInstance, parts: HomeParts): void {
  app.get('/home', async (request, reply) => {
    keepPrivate(reply);
    const id = queryText(request.query, 'report');
    const report = id === '' ? null : (await findReport(parts, id)).report;
    const host = queryText(request.query, 'host');
    const isHostWrong = host !== '' && !parseHost(host).ok;
    if (isHostWrong) reply.status(422);
    return show(reply, { report, host, isHostWrong });
  });

  // A plug-in of its own: no other form takes files.
  app.register(async (scope) => {
    await scope.register(multipart, {
      throwFileSizeLimit: false,
      limits: { fileSize: mostPasted, files: 1, fields: 8, fieldSize: mostOfField, headerPairs: 50 },
    });
    scope.post('/home', { bodyLimit: 2 * mostOfField }, (request, reply) => take(request, reply, parts));
  });
}

async function take(request: FastifyRequest, reply: FastifyReply, parts: HomeParts) {
  keepPrivate(reply);
  const { words } = request;
  const pasted = await readPaste(request);
  const report = pasted.report === '' ? null : (await findReport(parts, pasted.report)).report;
  const shown = { report, host: pasted.host, paste: pasted.text };
  const refuse = (status: number, error: string) => show(reply.status(status), { ...shown, error });

  const taken = await parts.counters.take(pastes, visitorKeys(request.ip)[0]);
  if (!taken.ok) {
    reply.header('retry-after', String(Math.ceil(taken.retryMs / 1000)));
    const minutes = Math.max(1, Math.ceil(taken.retryMs / 60_000));
    return refuse(429, words.message('own-network-too-many', { minutes }));
  }
  const fault = faultOf(pasted);
  if (fault !== null) return refuse(422, words.message(fault));
  const home = { ...readHome(pasted.text), receivedAt: (parts.now?.() ?? new Date()).toISOString() };
  if (home.readings.length === 0 && home.names.length === 0)
    return refuse(422, words.message('own-network-nothing'));
  if (report === null) return show(reply, { ...shown, paste: '', home });
  // What still runs is stored again when it ends, without what was pasted.
  if (report.state !== 'done') return refuse(409, words.message('own-network-busy'));
  await parts.store.save?.(withHome(report, home));
  return reply.redirect(`/reports/${report.id}#home`, 303);
}

/** Why a paste is not looked at; null where it is. */
function faultOf({ text, isFileTooLong }: Pasted): string | null {
  if (isFileTooLong) return 'own-network-file-long';
  if (text === '') return 'own-network-empty';
  return Buffer.byteLength(text) > mostPasted ? 'own-network-long' : null;
}

function show(
  reply: FastifyReply,
  { report, host, isHostWrong = false, paste = '', error, home }: Shown,
): FastifyReply | Promise<FastifyReply> {
  const { words } = reply.request;
  return renderPage(reply, 'home/home', {
    title: words.message('own-network-title'),
    description: words.message('own-network-description'),
    robots: report === null && host === '' ? 'index' : 'noindex',
    nav: 'test',
    scripts: ['copy.js'],
    report: report?.id ?? null,
    about: report === null ? null : words.message('own-network-about', { address: report.account.address }),
    ...{ host, isHostWrong, paste, error: error ?? null },
    seen: home === undefined ? null : pastedView(words, home),
    commands: commandsFor(reply.request, report, host),
  });
}

/** The commands for the servers of a report, or for a host that was named; null where there is nothing to ask. */
function commandsFor(
  { words, headers }: FastifyRequest,
  report: Report | null,
  host: string,
): HomeCommandsView[] | null {
  const named = parseHost(host);
  const targets = report !== null ? targetsOfReport(report) : named.ok ? targetsAt(named.value) : [];
  const commands = viewHomeCommands(words, targets, detectDevice('', headers['user-agent']));
  return commands.length > 0 ? commands : null;
}
