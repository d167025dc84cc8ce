import type { FastifyInstance } from 'fastify';
import { failedLogins, ofOneCheck, ofOneTarget } from '../../bounds/limits.ts';
import type { Provider } from '../../model/provider.ts';
import { renderPage } from '../pages.ts';

interface AboutParts {
  config: { ehloName?: string };
  provider: Provider;
  baseUrl: string | null;
}

/** The page for those who find us in the log of their mail server: who is calling, what is asked, and how to be left alone. */
export function addAboutRoutes(app: FastifyInstance, { config, provider, baseUrl }: AboutParts): void {
  app.get('/about-this-test', ({ words }, reply) =>
    renderPage(reply, 'about', {
      title: words.message('about-title'),
      description: words.message('about-description'),
      ehloName: config.ehloName ?? 'posthorn.invalid',
      name: provider.name,
      baseUrl,
      bounds: {
        connections: ofOneCheck.connections,
        logins: ofOneCheck.logins,
        perMinute: ofOneTarget.connections.most,
        failedLogins: failedLogins.most,
        failedAtServer: ofOneTarget.failedLogins.most,
      },
    }),
  );
}
