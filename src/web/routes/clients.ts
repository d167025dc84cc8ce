import type { FastifyInstance } from 'fastify';
import type { ClientConfig, ClientSettings } from '../../clients/client.ts';
import { renderClient } from '../../clients/index.ts';
import type { Provider } from '../../model/provider.ts';
import type { Report } from '../../model/report.ts';
import { attachment } from '../attachment.ts';
import { foundByOfReport } from '../found-by.ts';
import { HttpProblem } from '../http-problem.ts';
import { pageUrl } from '../page-url.ts';
import { renderPage } from '../pages.ts';
import { shareSettings } from '../share-settings.ts';
import type { ProfileSigning } from '../sign-profiles.ts';
import type { ReportParts } from './reports.ts';
import { findReport, keepPrivate } from './reports.ts';

type OneClient = { Params: { id: string; client: string } };
type ClientParts = Pick<ReportParts, 'store' | 'clients' | 'baseUrl'> & {
  provider: Provider;
  signing: ProfileSigning;
};

/** How to set up one mail program with the settings of a report. */
export function addClientRoutes(app: FastifyInstance, parts: ClientParts): void {
  app.get<OneClient>('/reports/:id/clients/:client', async (request, reply) => {
    keepPrivate(reply);
    const { report, config } = await configFor(parts, request.params);
    const own = `/reports/${report.id}`;
    const { id, name } = config.client;
    const settings = settingsOf(report, parts);
    const url = pageUrl(request, parts.baseUrl, `${own}/clients/${id}`);
    return renderPage(reply, 'client', {
      title: `Set up ${name}`,
      description: `How to set up ${name} with the settings that a test found.`,
      robots: 'noindex',
      nav: 'test',
      scripts: ['copy.js'],
      address: report.account.address,
      config,
      back: { href: own, text: 'Back to the report' },
      chooser: `/setup?report=${report.id}`,
      fileUrl: `${own}/clients/${id}/file`,
      protocols: [],
      testAddress: null,
      share: shareSettings(url, name, settings),
      isSecretLink: true,
    });
  });

  app.get<OneClient>('/reports/:id/clients/:client/file', async (request, reply) => {
    keepPrivate(reply);
    const { file } = (await configFor(parts, request.params)).config;
    if (file === null) throw new HttpProblem(404, 'not-found');
    reply.header('content-disposition', attachment(file.name));
    return reply.type(file.mimeType).send(await parts.signing.bytesOf(file));
  });
}

async function configFor(
  parts: ClientParts,
  params: OneClient['Params'],
): Promise<{ report: Report; config: ClientConfig }> {
  const { report } = await findReport(parts, params.id);
  const client = parts.clients.find((one) => one.id === params.client);
  if (client === undefined || !hasSettings(report)) throw new HttpProblem(404, 'not-found');
  return { report, config: renderClient(client, settingsOf(report, parts)) };
}

function settingsOf(report: Report, { provider, signing }: ClientParts): ClientSettings {
  const { incoming, outgoing } = report.recommended;
  const account = { address: report.account.address };
  const { leaveOnServerDays, name: providerName } = provider;
  const signsProfiles = signing.isOn();
  const foundBy = foundByOfReport(report);
  return { account, incoming, outgoing, leaveOnServerDays, providerName, signsProfiles, foundBy };
}

function hasSettings({ recommended }: Report): boolean {
  return recommended.incoming !== null || recommended.outgoing !== null;
}
