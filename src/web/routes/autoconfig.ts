import type { FastifyInstance } from 'fastify';
import type { Provider } from '../../model/provider.ts';
import { renderAutoconfig } from '../../publish/render-autoconfig.ts';
import { renderPacc } from '../../publish/render-pacc.ts';
import { askedDomain, queryText } from '../asked-account.ts';
import type { FindPublished } from '../find-published.ts';
import { rememberByDomain, sendStanding, standingFile } from '../standing-file.ts';

// The last is the place that newer drafts of the format name.
const paths = [
  '/mail/config-v1.1.xml',
  '/.well-known/autoconfig/mail/config-v1.1.xml',
  '/.well-known/mail-v1.xml',
];

interface AutoconfigParts {
  provider: Provider;
  findPublished: FindPublished;
}

/**
 * The files by which Thunderbird and its kin set up accounts of hosted domains. They are the same for every mailbox, so
 * nobody learns from them which mailboxes exist.
 */
export function addAutoconfigRoutes(app: FastifyInstance, parts: AutoconfigParts): void {
  const { provider } = parts;
  const isListed = (domain: string) => provider.domains.includes(domain);
  const autoconfig = rememberByDomain(parts, (settings) =>
    standingFile('text/xml; charset=utf-8', renderAutoconfig(settings)),
  );
  for (const path of paths) {
    app.get(path, async (request, reply) => {
      const address = queryText(request.query, 'emailaddress');
      const domain = askedDomain(request, address, 'autoconfig', isListed);
      return sendStanding(request, reply, domain === null ? null : await autoconfig(domain));
    });
  }
  if (provider.publish?.pacc !== true) return;
  const pacc = rememberByDomain(parts, (settings) =>
    standingFile('application/json; charset=utf-8', renderPacc(settings)),
  );
  app.get('/.well-known/user-agent-configuration.json', async (request, reply) => {
    const domain = askedDomain(request, '', 'ua-auto-config', isListed);
    return sendStanding(request, reply, domain === null ? null : await pacc(domain));
  });
}
