import type { FastifyInstance } from 'fastify';
import type { ClientConfig } from '../../clients/client.ts';
import { renderClient } from '../../clients/index.ts';
import type { Provider } from '../../model/provider.ts';
import type { Report } from '../../model/report.ts';
import { HttpProblem } from '../http-problem.ts';
import { renderPage } from '../pages.ts';
import type { ReportParts } from './reports.ts';
import { findReport, keepPrivate } from './reports.ts';

type OneClient = { Params: { id: string; client: string } };
type ClientParts = Pick<ReportParts, 'store' | 'clients'> & { provider: Provider };

/** How to set up one mail program with the settings of a report. */
export function addClientRoutes(app: FastifyInstance, parts: ClientParts): void {
  app.get<OneClient>('/reports/:id/clients/:client', async (request, reply) => {
    keepPrivate(reply);
    const { report, config } = await configFor(parts, request.params);
    return renderPage(reply, 'client', {
      title: `Set up ${config.client.name}`,
      robots: 'noindex',
      nav: 'test',
      scripts: ['copy.js'],
      id: report.id,
      address: report.account.address,
      config,
    });
  });

  app.get<OneClient>('/reports/:id/clients/:client/file', async (request, reply) => {
    keepPrivate(reply);
    const { file } = (await configFor(parts, request.params)).config;
    if (file === null) throw new HttpProblem(404, 'not-found');
    reply.header('content-disposition', attachment(file.name));
    return reply.type(file.mimeType).send(file.content);
  });
}

async function configFor(
  parts: ClientParts,
  params: OneClient['Params'],
): Promise<{ report: Report; config: ClientConfig }> {
  const { report } = await findReport(parts, params.id);
  const client = parts.clients.find((one) => one.id === params.client);
  if (client === undefined || !hasSettings(report)) throw new HttpProblem(404, 'not-found');
  const { incoming, outgoing } = report.recommended;
  const { leaveOnServerDays, name } = parts.provider;
  const account = { address: report.account.address };
  return {
    report,
    config: renderClient(client, { account, incoming, outgoing, leaveOnServerDays, providerName: name }),
  };
}

function hasSettings({ recommended }: Report): boolean {
  return recommended.incoming !== null || recommended.outgoing !== null;
}

/** A Content-Disposition that any file name fits into (RFC 6266 section 4.3). */
function attachment(name: string): string {
  const plain = name.replace(/[^\w.@-]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}
