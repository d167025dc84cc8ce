import type { FastifyInstance } from 'fastify';
import type { Provider } from '../../model/provider.ts';
import { type AutoconfigForm, renderAutoconfig } from '../../publish/render-autoconfig.ts';
import { renderPacc } from '../../publish/render-pacc.ts';
import type { Words } from '../../words/words.ts';
import { askedDomain, queryText } from '../asked-account.ts';
import type { FindPublished } from '../find-published.ts';
import { rememberByDomain, sendStanding, standingFile } from '../standing-file.ts';

const paths: [string, '1.1' | '1.2'][] = [
  ['/mail/config-v1.1.xml', '1.1'],
  ['/.well-known/autoconfig/mail/config-v1.1.xml', '1.1'],
  // The place that some drafts of the format name, for its newer version.
  ['/.well-known/mail-v1.xml', '1.2'],
];

/**
 * The mailbox of nobody by which Evolution asks. Of several servers of one kind it keeps the values of the last, so it gets the
 * best alone (readers/evolution.ts has the reference).
 */
const evolutionMailbox = /^EVOLUTIONUSER@/i;

interface AutoconfigParts {
  provider: Provider;
  findPublished: FindPublished;
  /** Every language that is offered. */
  spoken: readonly Words[];
}

/**
 * The files by which Thunderbird and its kin set up accounts of hosted domains. They are the same for every mailbox, so
 * nobody learns from them which mailboxes exist.
 */
export function addAutoconfigRoutes(app: FastifyInstance, parts: AutoconfigParts): void {
  const { provider, spoken } = parts;
  const isListed = (domain: string) => provider.domains.includes(domain);
  const files = (form: AutoconfigForm) =>
    rememberByDomain(parts, (settings) =>
      standingFile('text/xml; charset=utf-8', renderAutoconfig(spoken, settings, form)),
    );
  const autoconfig = { '1.1': files({}), '1.2': files({ version: '1.2' }) };
  const forEvolution = files({ onlyBest: true });
  for (const [path, version] of paths) {
    app.get(path, async (request, reply) => {
      const address = queryText(request.query, 'emailaddress');
      const domain = askedDomain(request, address, 'autoconfig', isListed);
      const file = evolutionMailbox.test(address) ? forEvolution : autoconfig[version];
      return sendStanding(request, reply, domain === null ? null : await file(domain));
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
