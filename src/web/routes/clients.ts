import type { FastifyInstance, FastifyRequest } from 'fastify';
import { protocolName } from '../../model/protocols.ts';
import { queryText } from '../asked-account.ts';
import { attachment } from '../attachment.ts';
import { type ClientParts, configFor } from '../client-config.ts';
import { copiedValues } from '../copied-values.ts';
import { HttpProblem } from '../http-problem.ts';
import { pageUrl } from '../page-url.ts';
import { renderPage } from '../pages.ts';
import { qrCode } from '../qr-code.ts';
import { shareSettings } from '../share-settings.ts';
import { keepPrivate } from './reports.ts';

type OneClient = { Params: { id: string; client: string } };

/** How to set up one mail program with the settings of a report. */
export function addClientRoutes(app: FastifyInstance, parts: ClientParts): void {
  app.get<OneClient>('/reports/:id/clients/:client', async (request, reply) => {
    keepPrivate(reply);
    const { report, config, settings, choices } = await askedConfig(parts, request);
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
    const { file } = (await askedConfig(parts, request)).config;
    if (file === null) throw new HttpProblem(404, 'not-found');
    reply.header('content-disposition', attachment(file.name));
    return reply.type(file.mimeType).send(await parts.signing.bytesOf(file));
  });
}

function askedConfig(parts: ClientParts, { words, params, query }: FastifyRequest<OneClient>) {
  return configFor(parts, words, params.id, params.client, queryText(query, 'protocol'));
}
