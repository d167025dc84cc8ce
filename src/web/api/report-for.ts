import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Report } from '../../model/report.ts';
import { HttpProblem } from '../http-problem.ts';
import { findReport } from '../routes/reports.ts';
import type { ApiParts } from './api-parts.ts';
import type { Caller } from './caller.ts';

const hourMs = 3_600_000;

/** Where it is kept which looks stand in the log: a program that asks every second looks once an hour. */
export function rememberLooks(): LRUCache<string, true> {
  return new LRUCache({ max: 5_000, ttl: hourMs });
}

/** As the log of the desk names a program. */
export function programName(caller: Caller | null): string {
  return caller?.kind === 'key' ? `key ${caller.key.name}` : '';
}

/**
 * The report of an id. A key that may find reports works for staff: it sees none that its owner keeps from them, and what it reads
 * stands in the log, where the owner is told of it.
 */
export async function reportFor(
  parts: Pick<ApiParts, 'store' | 'desk' | 'looks'>,
  request: Pick<FastifyRequest, 'caller'>,
  id: string,
): Promise<Report> {
  const { report } = await findReport(parts, id);
  const { desk } = parts;
  const { caller } = request;
  if (desk === undefined || caller?.kind !== 'key' || !caller.key.scopes.includes('desk')) return report;
  if (!(await desk.privacy.mayStaffRead(report.id))) throw new HttpProblem(404, 'not-found');
  const look = `${caller.key.id} ${report.id}`;
  if (parts.looks.has(look)) return report;
  const { id: subject, code } = report;
  await desk.log.note({ staff: programName(caller), action: 'report-opened', subject, details: { code } });
  parts.looks.set(look, true);
  return report;
}
