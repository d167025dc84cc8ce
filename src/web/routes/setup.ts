import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parseAddress } from '../../check/request/parse-request.ts';
import type { Client, ClientSettings } from '../../clients/client.ts';
import { renderClient } from '../../clients/index.ts';
import { nameOf } from '../../clients/tell.ts';
import type { Account } from '../../model/account.ts';
import { incomingProtocols, protocolName } from '../../model/protocols.ts';
import type { Provider } from '../../model/provider.ts';
import { programTakes } from '../../readers/index.ts';
import type { Words } from '../../words/words.ts';
import { queryText, readAccount } from '../asked-account.ts';
import { attachment } from '../attachment.ts';
import { copiedValues } from '../copied-values.ts';
import { detectDevice, devices } from '../detect-device.ts';
import { foundBy } from '../found-by.ts';
import type { HearOwn } from '../hear-own.ts';
import { HttpProblem } from '../http-problem.ts';
import { pageUrl } from '../page-url.ts';
import { renderPage } from '../pages.ts';
import { programList } from '../program-list.ts';
import { providerSettings } from '../provider-settings.ts';
import { qrCode } from '../qr-code.ts';
import { shareSettings } from '../share-settings.ts';
import type { ProfileSigning } from '../sign-profiles.ts';
import type { ReportParts } from './reports.ts';
import { findReport, keepPrivate } from './reports.ts';

type SetupParts = Pick<ReportParts, 'store' | 'clients' | 'baseUrl'> & {
  provider: Provider;
  signing: ProfileSigning;
  hearOwn: HearOwn;
};
const longestName = 100;

type OneClient = { Params: { client: string } };

/** Choosing a mail program and setting it up, from a report or from what the provider names for its domains. */
export function addSetupRoutes(app: FastifyInstance, parts: SetupParts): void {
  app.get('/setup', (request, reply) => chooseProgram(parts, request, reply));

  app.get<OneClient>('/setup/:client', (request, reply) => {
    const client = findProgram(parts, request.params.client);
    const typed = queryText(request.query, 'address');
    const account = readAccount(typed);
    if (account === null) return askAddress(request, reply, client, typed);
    return showSteps(parts, request, reply, client, account);
  });

  app.get<OneClient>('/setup/:client/file', async (request, reply) => {
    keepPrivate(reply);
    const client = findProgram(parts, request.params.client);
    const account = readAccount(queryText(request.query, 'address'));
    const protocol = queryText(request.query, 'protocol');
    const known = account === null ? null : providerSettings(parts.provider, account, protocol);
    const file =
      known === null
        ? null
        : renderClient(request.words, client, named(known.settings, readName(request.query))).file;
    if (file === null) throw new HttpProblem(404, 'not-found');
    reply.header('content-disposition', attachment(file.name));
    return reply.type(file.mimeType).send(await parts.signing.bytesOf(file));
  });
}

async function chooseProgram(
  parts: SetupParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { words } = request;
  const typed = queryText(request.query, 'address');
  const reportId = queryText(request.query, 'report');
  const report = reportId === '' ? null : (await findReport(parts, reportId)).report;
  const account = typed === '' ? null : readAccount(typed);
  if (typed !== '' || report !== null) keepPrivate(reply);
  reply.header('vary', 'user-agent');
  const device = detectDevice(queryText(request.query, 'device'), request.headers['user-agent']);
  const about = report ? { report: report.id } : account ? { address: account.address } : {};
  const href = (client: Client) =>
    report ? `/reports/${report.id}/clients/${client.id}` : withQuery(`/setup/${client.id}`, about);
  return renderPage(reply.status(typed !== '' && account === null ? 422 : 200), 'setup', {
    title: words.message('setup-title'),
    description: words.message('setup-description'),
    robots: typed === '' && report === null ? 'index' : 'noindex',
    nav: 'setup',
    address: report?.account.address ?? account?.address ?? typed,
    error: addressError(words, typed),
    report: report === null ? null : `/reports/${report.id}`,
    devices: devices.map((one) => ({
      name: words.message('setup-device', { device: one }),
      href: withQuery('/setup', { ...about, device: one }),
      chosen: one === device,
    })),
    device,
    list: programList(words, parts.clients, device, href),
  });
}

function askAddress(
  request: FastifyRequest,
  reply: FastifyReply,
  client: Client,
  typed: string,
): FastifyReply | Promise<FastifyReply> {
  const { words } = request;
  const program = nameOf(words, client);
  if (typed !== '') keepPrivate(reply);
  return renderPage(reply.status(typed === '' ? 200 : 422), 'setup-address', {
    title: words.message('setup-one', { program }),
    description: words.message('setup-one-description', { program }),
    robots: typed === '' ? 'index' : 'noindex',
    nav: 'setup',
    client: { id: client.id, name: program },
    address: typed,
    name: readName(request.query),
    error: addressError(words, typed),
  });
}

async function showSteps(
  { provider, baseUrl, signing, hearOwn }: SetupParts,
  request: FastifyRequest,
  reply: FastifyReply,
  client: Client,
  account: Account,
): Promise<FastifyReply> {
  keepPrivate(reply);
  const { address } = account;
  const { words } = request;
  const program = nameOf(words, client);
  const page = {
    title: words.message('setup-one', { program }),
    description: words.message('setup-one-description', { program }),
    robots: 'noindex' as const,
    nav: 'setup' as const,
  };
  const chooser = withQuery('/setup', { address });
  const known = providerSettings(provider, account, queryText(request.query, 'protocol'));
  if (known === null)
    return renderPage(reply, 'setup-unknown', {
      ...page,
      client: { name: program },
      address,
      domain: account.domain,
      chooser,
    });
  const name = readName(request.query);
  const { protocols } = known;
  const settings = {
    ...named(known.settings, name),
    foundBy: foundBy(programTakes(await hearOwn(account)), known.settings, () => known.incoming),
  };
  const config = renderClient(words, client, { ...settings, signsProfiles: signing.isOn() });
  const chosen = settings.incoming?.protocol ?? incomingProtocols[0];
  const about = { address, ...(name && { name }) };
  const link = (protocol: string) => withQuery(`/setup/${client.id}`, { ...about, protocol });
  return renderPage(reply, 'client', {
    ...page,
    scripts: ['copy.js'],
    address,
    config,
    scanCode: config.scan && qrCode(config.scan.payload),
    back: { href: chooser, text: words.message('setup-choose-another') },
    chooser,
    fileUrl: withQuery(`/setup/${client.id}/file`, { ...about, protocol: chosen }),
    copied: copiedValues(settings),
    services: settings.services ?? null,
    protocols: protocols.map((one) => ({ name: protocolName(one), href: link(one), chosen: one === chosen })),
    testAddress: address,
    share: shareSettings(words, pageUrl(request, baseUrl, link(chosen)), program, settings),
    isSecretLink: false,
  });
}

function findProgram({ clients }: SetupParts, id: string): Client {
  const client = clients.find((one) => one.id === id);
  if (client === undefined) throw new HttpProblem(404, 'not-found');
  return client;
}

/** The person's name, where one was typed that can stand in a mail header. */
function readName(query: unknown): string {
  const name = queryText(query, 'name');
  return name.length <= longestName && !/\p{C}/u.test(name) ? name : '';
}

function named(settings: ClientSettings, name: string): ClientSettings {
  return name === '' ? settings : { ...settings, account: { ...settings.account, displayName: name } };
}

/** Why a typed address cannot be used; empty where it can, or where none was typed. */
function addressError(words: Words, typed: string): string {
  if (typed === '' || readAccount(typed) !== null) return '';
  const parsed = parseAddress(typed);
  const { id, args } = parsed.ok ? { id: 'setup-address-unusable', args: {} } : parsed.message;
  return words.message(id, args);
}

function withQuery(path: string, query: Record<string, string>): string {
  const text = new URLSearchParams(query).toString();
  return text === '' ? path : `${path}?${text}`;
}
