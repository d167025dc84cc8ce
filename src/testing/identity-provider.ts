import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';

/** A person at the identity provider: claims, whatever their types. */
export type Person = Record<string, unknown>;

export const oidcClient = { clientId: 'posthorn', clientSecret: 'a secret of the tests, shared by two' };

export interface IdentityProvider {
  issuer: string;
  /** Goes where a browser is sent, signs in there as a person, and gives the address it is sent back to. */
  visit(url: string): Promise<string>;
  /** Who signs in next. */
  person: Person;
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
  const state: { person: Person } = { person: {} };
  const provider = new Provider(issuer, {
    clients: [
      { client_id: oidcClient.clientId, client_secret: oidcClient.clientSecret, redirect_uris: [back] },
    ],
    claims: { openid: ['sub', 'groups'], email: ['email', 'email_verified'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
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
    visit: (url) => follow(url, back),
  };
}

/** What a browser does: follows redirects and keeps cookies, until it is sent back. */
async function follow(start: string, back: string): Promise<string> {
  const jar = new Map<string, string>();
  let url = start;
  for (let step = 0; step < 10 && !url.startsWith(back); step += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const { headers, status } = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const one of headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
      jar.set(name, value);
    }
    const location = headers.get('location');
    if (location === null) throw new Error(`the identity provider stopped with ${status} at ${url}`);
    url = new URL(location, url).href;
  }
  return url;
}
