import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type ClientConfig, type ClientSettings, supports } from '../../clients/client.ts';
import { renderClient } from '../../clients/index.ts';
import { isIncoming, protocolName } from '../../model/protocols.ts';
import type { Provider } from '../../model/provider.ts';
import type { Endpoint, RecommendedSettings, Report } from '../../model/report.ts';
import { queryText } from '../asked-account.ts';
import { attachment } from '../attachment.ts';
import { copiedValues } from '../copied-values.ts';
import { foundBy, namedIn } from '../found-by.ts';
import { HttpProblem } from '../http-problem.ts';
import { pageUrl } from '../page-url.ts';
import { renderPage } from '../pages.ts';
import { qrCode } from '../qr-code.ts';
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
    const { report, config, settings, choices } = await configFor(parts, request);
    const own = `/reports/${report.id}`;
    const { words } = request;
    const { id, name } = config.client;
    const chosen = settings.incoming?.protocol ?? '';
    const page = (protocol: string) =>
      `${own}/clients/${id}${protocol === choices[0]?.protocol ? '' : `?protocol=${protocol}`}`;
    const url = pageUrl(request, parts.baseUrl, page(chosen));
    return renderPage(reply, 'client', {
      title: words.message('setup-one', { program: name }),
      description: words.message('setup-report-description', { program: name }),
      robots: 'noindex',
      nav: 'test',
      scripts: ['copy.js'],
      address: report.account.address,
      config,
      back: { href: own, text: words.message('setup-back-to-report') },
      chooser: `/setup?report=${report.id}`,
      fileUrl: `${own}/clients/${id}/file${chosen === choices[0]?.protocol ? '' : `?protocol=${chosen}`}`,
      protocols: choices.map(({ protocol }) => ({
        ...{ name: protocolName(protocol), href: page(protocol), chosen: protocol === chosen },
      })),
      copied: copiedValues(settings),
      scanCode: config.scan && qrCode(config.scan.payload),
      testAddress: null,
      share: shareSettings(words, url, name, settings),
      isSecretLink: true,
    });
  });

  app.get<OneClient>('/reports/:id/clients/:client/file', async (request, reply) => {
    keepPrivate(reply);
    const { file } = (await configFor(parts, request)).config;
    if (file === null) throw new HttpProblem(404, 'not-found');
    reply.header('content-disposition', attachment(file.name));
    return reply.type(file.mimeType).send(await parts.signing.bytesOf(file));
  });
}

async function configFor(
  parts: ClientParts,
  request: FastifyRequest<OneClient>,
): Promise<{
  report: Report;
  config: ClientConfig;
  settings: ClientSettings;
  choices: RecommendedSettings[];
}> {
  const { report } = await findReport(parts, request.params.id);
  const client = parts.clients.find((one) => one.id === request.params.client);
  if (client === undefined || !hasSettings(report)) throw new HttpProblem(404, 'not-found');
  const choices = incomingChoices(report).filter(({ protocol }) => supports(client, protocol));
  const asked = queryText(request.query, 'protocol');
  const incoming = choices.find(({ protocol }) => protocol === asked) ?? report.recommended.incoming;
  const chosen = { ...settingsOf(report, parts), incoming };
  const { takenBy = [], discovery } = report;
  const settings = { ...chosen, foundBy: foundBy(takenBy, chosen, namedIn(discovery)) };
  return { report, config: renderClient(request.words, client, settings), settings, choices };
}

/** The recommended incoming server, and one that speaks the other protocol where the test got as far with it. */
function incomingChoices({ recommended, endpoints }: Report): RecommendedSettings[] {
  const best = recommended.incoming;
  if (best === null) return [];
  const isAsGood = ({ facts, protocol }: Endpoint) =>
    protocol !== best.protocol &&
    (best.verified ? facts.login?.outcome === 'accepted' : facts.capabilitiesRead === true);
  const other = endpoints.find((one) => isIncoming(one.protocol) && isAsGood(one));
  if (other === undefined || !isIncoming(other.protocol)) return [best];
  const { host, port, security, username, source } = other;
  return [
    best,
    { protocol: other.protocol, host, port, security, username, source, verified: best.verified },
  ];
}

function settingsOf(report: Report, { provider, signing }: ClientParts): ClientSettings {
  const { incoming, outgoing } = report.recommended;
  const account = { address: report.account.address };
  const { leaveOnServerDays, name: providerName } = provider;
  const signsProfiles = signing.isOn();
  return { account, incoming, outgoing, leaveOnServerDays, providerName, signsProfiles };
}

function hasSettings({ recommended }: Report): boolean {
  return recommended.incoming !== null || recommended.outgoing !== null;
}
