import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Offer, wishedLanguage } from '../words/choose-language.ts';
import type { Dictionary } from '../words/dictionary.ts';
import type { Language } from '../words/languages.ts';
import type { Words } from '../words/words.ts';
import { withoutFrame } from './embed/frame-path.ts';
import { chooseUrl, inLanguage, languageInPath, languageUrl } from './language-path.ts';
import { pathOf } from './log-safely.ts';
import { pageUrl } from './page-url.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The words of the language that the reader wants. */
    words: Words;
    /** The language that the address asks for (`/de/…`, `?lang=de`), or null. */
    askedLanguage: Language | null;
    /** This page in every language that is offered; none where there is but one, or the address has no page. */
    languageLinks(): LanguageLink[];
    /** A page whose links stay in the language of the address, for who sends it as bytes. Pages that are sent as text need nothing. */
    keepLinks(html: string): string;
  }
}

/** A way to the same page in a language. */
export interface LanguageLink extends Language {
  /** For a reader, whose choice is kept. */
  choose: string;
  /** For search engines. */
  alternate: string;
  isShown: boolean;
}

const cookieName = 'language';
const yearSeconds = 31_536_000;
/** What is answered in the reader's language; everything else is the same for all. */
const worded = /^(?:text\/html|text\/plain|application\/json)\b/;

/**
 * Gives every request the words of its reader. The address counts most (`?lang=`, then the path), then what the reader chose before, then
 * what the browser wishes, then the first language that is offered.
 */
export function speakTo(
  app: FastifyInstance,
  dictionary: Dictionary,
  offer: Offer,
  baseUrl: string | null,
): void {
  const offered = (tag: string | undefined) => offer.find((one) => one.tag === tag) ?? null;
  app.decorateRequest('languageLinks', function languageLinks(this: FastifyRequest): LanguageLink[] {
    if (offer.length === 1 || this.is404 || !reads(this)) return [];
    const absolute = (path: string) => pageUrl(this, baseUrl, path);
    return offer.map((language) => ({
      ...language,
      choose: absolute(chooseUrl(this.url, language)),
      alternate: absolute(languageUrl(this.url, language, offer)),
      isShown: language === this.words.language,
    }));
  });
  app.decorateRequest('keepLinks', function keepLinks(this: FastifyRequest, html: string): string {
    const { askedLanguage } = this;
    return askedLanguage === null || askedLanguage === offer[0] ? html : inLanguage(html, askedLanguage);
  });
  // A page asks for its words many times; the reader is the same at every one.
  const asked = new WeakMap<FastifyRequest, Language | null>();
  const spoken = new WeakMap<FastifyRequest, Words>();
  app.decorateRequest('askedLanguage', {
    getter(this: FastifyRequest) {
      const known = asked.get(this);
      if (known !== undefined) return known;
      const language =
        offered(langOf(this.originalUrl)) ??
        offered(languageInPath(withoutFrame(this.originalUrl), offer)?.tag);
      asked.set(this, language);
      return language;
    },
  });
  app.decorateRequest('words', {
    getter(this: FastifyRequest) {
      if (offer.length === 1) return dictionary.words(offer[0].tag);
      const known = spoken.get(this);
      if (known !== undefined) return known;
      const { cookie, 'accept-language': wishes } = this.headers;
      const language = this.askedLanguage ?? offered(cookieIn(cookie ?? '')) ?? wishedLanguage(offer, wishes);
      const words = dictionary.words(language.tag);
      spoken.set(this, words);
      return words;
    },
  });
  if (offer.length === 1) return;

  app.addHook('onRequest', async (request, reply) => {
    // `/en/help` where English needs no prefix.
    const named = languageInPath(withoutFrame(request.originalUrl), offer);
    if (named !== offer[0] || request.is404 || !reads(request)) return;
    return reply.redirect(chooseUrl(request.url, named), 302);
  });

  app.addHook('onSend', async (request, reply, payload) => {
    const type = String(reply.getHeader('content-type') ?? '');
    const { askedLanguage } = request;
    const isPrefixed = askedLanguage !== null && askedLanguage !== offer[0];
    if (isPrefixed) keepLocation(reply, askedLanguage);
    if (!worded.test(type)) return payload;
    reply.header('content-language', request.words.language.tag);
    addVary(reply);
    if (!type.startsWith('text/html')) return payload;
    const chosen = offered(langOf(request.originalUrl));
    if (chosen !== null) remember(reply, chosen, baseUrl?.startsWith('https:') === true);
    return typeof payload === 'string' ? request.keepLinks(payload) : payload;
  });
}

function reads({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** A redirect to a page of ours stays in the language. */
function keepLocation(reply: FastifyReply, { tag }: Language): void {
  const location = reply.getHeader('location');
  if (typeof location !== 'string' || !/^\/(?![/\\])/.test(location) || langOf(location) !== undefined)
    return;
  if (!pathOf(location).startsWith('/api/')) reply.header('location', `/${tag}${location}`);
}

function addVary(reply: FastifyReply): void {
  const before = [reply.getHeader('vary') ?? []].flat().map(String);
  reply.header('vary', [...before, 'accept-language, cookie'].join(', '));
}

/** Kept only where a reader chose; it holds the language and nothing else. */
function remember(reply: FastifyReply, { tag }: Language, isSecure: boolean): void {
  const secure = isSecure ? '; Secure' : '';
  reply.header(
    'set-cookie',
    `${cookieName}=${tag}; Path=/; Max-Age=${yearSeconds}; HttpOnly; SameSite=Lax${secure}`,
  );
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private');
}

function cookieIn(header: string): string | undefined {
  const named = header.split(';').find((one) => one.trim().startsWith(`${cookieName}=`));
  return named?.trim().slice(cookieName.length + 1);
}

/** What an address says behind `?lang=`. */
function langOf(url: string): string | undefined {
  const at = url.indexOf('?');
  return at < 0 ? undefined : (new URLSearchParams(url.slice(at)).get('lang') ?? undefined);
}
