import type { FastifyInstance } from 'fastify';
import Fastify from 'fastify';
import type { ProfileSigner } from '../config/profile-signer.ts';
import type { Account } from '../model/account.ts';
import type { HeardAnswer } from '../model/heard.ts';
import type { Provider } from '../model/provider.ts';
import { settingsToPublish } from '../publish/published-settings.ts';
import type { Heard } from '../readers/reader.ts';
import type { Words } from '../words/words.ts';
import { autodiscoverRequest } from '../xml/autodiscover-request.ts';
import { heardRecords } from './heard-records.ts';
import { longestPart, readableUrl } from './readable-url.ts';
import { addAppleProfileRoutes } from './routes/apple-profile.ts';
import { addAutoconfigRoutes } from './routes/autoconfig.ts';
import { addAutodiscoverRoutes } from './routes/autodiscover.ts';
import { signProfiles } from './sign-profiles.ts';

/** What our own service answers to each question that programs ask about a hosted domain. */
export interface OwnOutput extends Heard {
  /** The profile for Apple devices as it is handed out, signed where there is a certificate. */
  profile: HeardAnswer;
}

/** Asks our own output about an account of a hosted domain, without any network. */
export type HearOwn = (account: Account) => Promise<OwnOutput>;

interface OwnParts {
  provider: Provider;
  profileSigner: ProfileSigner | null;
  baseUrl: string | null;
  /** Every language that is offered; what is made for one reader is in the first. */
  spoken: readonly [Words, ...Words[]];
}

/** A mailbox that stands for nobody, as Evolution asks about it. */
const madeUpMailbox = 'EVOLUTIONUSER';

/**
 * Makes the asking: the very routes of the service, asked as each program asks them, as if the records and certificates of
 * the domain were in place.
 */
export function hearOwnBy(parts: OwnParts): HearOwn {
  let service: Promise<FastifyInstance> | null = null;
  return async (account) => {
    service ??= build(parts);
    return await hear(await service, parts.provider, account);
  };
}

async function build(parts: OwnParts): Promise<FastifyInstance> {
  const app = Fastify({
    rewriteUrl: ({ url = '/' }) => readableUrl(url),
    routerOptions: { maxParamLength: longestPart, ignoreTrailingSlash: true },
  });
  app.decorateRequest('words', { getter: () => parts.spoken[0] });
  const findPublished = async (domain: string) => settingsToPublish(parts.provider, domain);
  const shared = { ...parts, findPublished, signing: signProfiles(parts.profileSigner) };
  addAutoconfigRoutes(app, shared);
  addAutodiscoverRoutes(app, shared);
  addAppleProfileRoutes(app, shared);
  await app.ready();
  return app;
}

async function hear(app: FastifyInstance, provider: Provider, account: Account): Promise<OwnOutput> {
  const { domain, address } = account;
  const config = '/mail/config-v1.1.xml';
  const wellKnown = '/.well-known/autoconfig/mail/config-v1.1.xml';
  const mailbox = `?emailaddress=${encodeURIComponent(address)}`;
  const nobody = `?emailaddress=${madeUpMailbox}%40${domain}`;
  const get = (url: string, about: HeardAnswer['about'], query = '') => ask(app, { url, about, query });
  const autodiscover = '/autodiscover/autodiscover.xml';
  const hosts = [`autodiscover.${domain}`, domain];
  const answers = await Promise.all([
    ...(['https', 'http'] as const).flatMap((scheme) =>
      [`${scheme}://autoconfig.${domain}${config}`, `${scheme}://${domain}${wellKnown}`].flatMap((url) => [
        get(url, 'mailbox', mailbox),
        get(url, 'made-up', nobody),
        get(url, 'nobody'),
      ]),
    ),
    ...hosts.map((host) => post(app, `https://${host}${autodiscover}`, address)),
    ...hosts.map((host) => get(`https://${host}${autodiscover}`, 'nobody')),
    get(`https://ua-auto-config.${domain}/.well-known/user-agent-configuration.json`, 'nobody'),
  ]);
  const profile = await get(
    `https://autoconfig.${domain}/apple/mail.mobileconfig`,
    'mailbox',
    `?email=${encodeURIComponent(address)}`,
  );
  return { account, answers, facts: [heardRecords(provider, account)], profile };
}

interface Asked {
  url: string;
  about: HeardAnswer['about'];
  query?: string;
  body?: string;
}

async function ask(app: FastifyInstance, { url, about, query = '', body }: Asked): Promise<HeardAnswer> {
  const { host, pathname } = new URL(url);
  const method = body === undefined ? ('GET' as const) : ('POST' as const);
  const answer = await app.inject({
    method,
    url: `${pathname}${query}`,
    headers: { host, ...(body !== undefined && { 'content-type': 'text/xml; charset=utf-8' }) },
    ...(body !== undefined && { payload: body }),
  });
  const isThere = answer.statusCode !== 404;
  return {
    ...{ url, method, about, status: answer.statusCode, problem: null, location: null, finalUrl: url },
    contentType: answer.headers['content-type']?.toString() ?? null,
    verifiedTls: isThere && url.startsWith('https:'),
    body: answer.rawPayload,
  };
}

function post(app: FastifyInstance, url: string, address: string): Promise<HeardAnswer> {
  return ask(app, { url, about: 'mailbox', body: autodiscoverRequest(address) });
}
