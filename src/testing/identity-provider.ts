import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';

/** A person at the identity provider: claims, whatever their types. */
export type Person = Record<string, unknown>;

export const oidcClient = { clientId: 'posthorn', clientSecret: 'a secret of the tests, shared by two' };

const logoutUrl = 'http://127.0.0.1:3000/login/oidc/logout';

export interface IdentityProvider {
  issuer: string;
  /** Goes where a browser is sent, signs in there as a person, and gives the address it is sent back to. */
  visit(url: string): Promise<string>;
  /** Who signs in next. */
  person: Person;
  /** Goes to a page on which one signs out, in the browser that was there last, and says yes; gives where it is sent. */
  signOut(url: string): Promise<string>;
  /** The tokens by which it has told that somebody signed out there. */
  told: string[];
}

/** A real identity provider on loopback, at which one person signs in without being asked. */
export async function identityProvider(
  t: { after: (work: () => unknown) => void },
  back: string,
  change: Configuration = {},
): Promise<IdentityProvider> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  t.after(() => new Promise((closed) => server.close(closed).closeAllConnections()));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const state: { person: Person; jar: Jar } = { person: {}, jar: new Map() };
  const told: string[] = [];
  const provider = new Provider(issuer, {
    clients: [
      {
        ...{ client_id: oidcClient.clientId, client_secret: oidcClient.clientSecret, redirect_uris: [back] },
        post_logout_redirect_uris: [new URL('/login', back).href],
        ...{ backchannel_logout_uri: logoutUrl, backchannel_logout_session_required: true },
      },
    ],
    claims: { openid: ['sub', 'groups'], email: ['email', 'email_verified'], profile: ['name'] },
    features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    cookies: { keys: ['a key of the tests'] },
    pkce: { required: () => true },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: async () => ({ ...state.person, sub: id }),
    }),
    async loadExistingGrant({ oidc }) {
      const { client, session, provider: own } = oidc;
      const grant = new own.Grant({ clientId: client?.clientId ?? '', accountId: session?.accountId ?? '' });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
    // It calls no address of its own machine; what it would send is kept.
    async fetch(url, init) {
      if (String(url) === logoutUrl)
        told.push(new URLSearchParams(String(init?.body)).get('logout_token') ?? '');
      return new Response(null, { status: 200 });
    },
    ...change,
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response);
    const login = { accountId: String(state.person.sub) };
    void provider.interactionFinished(request, response, { login });
  });
  return {
    issuer,
    get person() {
      return state.person;
    },
    set person(person) {
      state.person = person;
    },
    visit(url) {
      state.jar = new Map();
      return follow(url, back, state.jar);
    },
    signOut: (url) => signOut(url, state.jar),
    told,
  };
}

type Jar = Map<string, string>;

/** What a browser does with the provider's question whether to sign out. */
async function signOut(url: string, jar: Jar): Promise<string> {
  const page = await ask(url, jar);
  const html = await page.text();
  const action = /action="([^"]+)"/.exec(html)?.[1] ?? '';
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
  if (action === '')
    throw new Error(`the identity provider has nothing to ask: ${page.status} ${html.slice(0, 2000)}`);
  const body = new URLSearchParams({ xsrf, logout: 'yes' });
  return (await ask(action, jar, { method: 'POST', body })).headers.get('location') ?? '';
}

/** One request of a browser, which keeps its cookies. */
async function ask(url: string, jar: Jar, init: RequestInit = {}): Promise<Response> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await fetch(url, { ...init, redirect: 'manual', headers: { cookie } });
  for (const one of answer.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
    jar.set(name, value);
  }
  return answer;
}

/** What a browser does: follows redirects and keeps cookies, until it is sent back. */
async function follow(start: string, back: string, jar: Jar): Promise<string> {
  let url = start;
  for (let step = 0; step < 10 && !url.startsWith(back); step += 1) {
    const { headers, status } = await ask(url, jar);
    const location = headers.get('location');
    if (location === null) throw new Error(`the identity provider stopped with ${status} at ${url}`);
    url = new URL(location, url).href;
  }
  return url;
}
