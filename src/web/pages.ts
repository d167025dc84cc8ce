import view from '@fastify/view';
import { Eta } from 'eta';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Provider } from '../model/provider.ts';
import { markup, type Tags } from '../words/markup.ts';
import type { Args } from '../words/values.ts';
import type { Assets } from './assets.ts';
import { escapeHtml, softBreaks } from './soft-breaks.ts';

/** What every page has besides its own data. */
export interface PageData {
  title: string;
  /** One sentence for search engines and link previews. */
  description?: string;
  robots?: 'index' | 'noindex';
  /** Which entry of the navigation the page belongs to. */
  nav?: 'test' | 'setup' | 'help' | 'presales';
  /** Scripts the page can use, and works without. */
  scripts?: string[];
}

/** Text as safe HTML in which everything is to be seen. */
function escapeFunction(value: unknown): string {
  return escapeHtml(String(value));
}

/** Registers the templates of views/. */
export async function prepareViews(
  app: FastifyInstance,
  options: { viewsDir: string; cache: boolean; provider: Provider; assets: Assets },
): Promise<void> {
  const { viewsDir, cache, provider, assets } = options;
  await app.register(view, {
    // Whatever a page prints may have been written by a server: no character of it is hidden.
    engine: { eta: new Eta({ views: viewsDir, cache, autoTrim: ['nl', false], escapeFunction }) },
    root: viewsDir,
    production: cache,
    viewExt: 'eta',
    defaultContext: {
      asset: assets.url,
      soft: softBreaks,
      escape: escapeHtml,
      brandSheet: assets.names().includes('brand.css'),
      providerName: provider.name,
      support: provider.support,
      links: provider.links ?? {},
    },
  });
}

/** Sends one page; `page` is a template of views/. */
export function renderPage<Data extends PageData>(
  reply: FastifyReply,
  page: string,
  data: Data,
): Promise<FastifyReply> | FastifyReply {
  return reply.type('text/html; charset=utf-8').view(page, complete(reply, data));
}

/** The same page as text, for who keeps it. */
export function renderToText<Data extends PageData>(
  reply: FastifyReply,
  page: string,
  data: Data,
): Promise<string> {
  return reply.viewAsync(page, complete(reply, data));
}

/** A page has its messages as `it.say('start-title', { … })` (`help-nudge.text` for an attribute), and those with markup in them as `it.markup(…)`. */
function complete<Data extends PageData>(reply: FastifyReply, data: Data) {
  const { words } = reply.request;
  return {
    ...{ description: '', robots: 'index', nav: '', scripts: [] },
    language: words.language,
    ownHost: reply.request.hostname,
    framedBy: reply.request.isFramed ? reply.request.framedBy.join(' ') : null,
    languageLinks: reply.statusCode < 400 ? reply.request.languageLinks() : [],
    say: (id: string, args?: Args) => words.message(id, args),
    markup: (id: string, args?: Args, tags?: Tags) => markup(words, id, args, tags),
    /** What an element has to say that holds a text in another language. */
    foreign: (language: string = words.language.tag) =>
      language === words.language.tag ? '' : ` lang="${escapeHtml(language)}"`,
    /** What `<link>` of a message leads to. */
    link: (href: string, look?: 'btn') => ({
      link: `<a${look ? ` class="${look}"` : ''} href="${escapeHtml(href)}">`,
    }),
    ...ofStaff(reply),
    ...data,
  };
}

/** What pages of the desk have: who is signed in, and which page of its navigation this is. */
function ofStaff({ request }: FastifyReply) {
  if (request.staff === null) return {};
  const [, desk = 'find'] =
    /^\/desk\/(overview|questions|claims|log|staff|keys|account)\b/.exec(request.routeOptions.url ?? '') ??
    [];
  return {
    ...{ member: request.staff, desk },
    hasPage: (url: string) => request.server.hasRoute({ method: 'GET', url }),
  };
}
