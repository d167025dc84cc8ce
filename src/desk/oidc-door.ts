import { createHmac, randomBytes } from 'node:crypto';
import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import * as client from 'openid-client';
import type { OidcSettings } from '../model/oidc-settings.ts';
import { type ClaimFault, readClaims, type Vouched } from './oidc-claims.ts';
import { readLogoutToken, type SignedOut } from './read-logout-token.ts';

/** How long the identity provider may take for an answer. */
const patienceSeconds = 10;
const mostToken = 4000;

/** What came of a way to the identity provider and back. */
export type ComeBack =
  | { ok: true; vouched: Vouched; idToken: string | null }
  /** `error` says why an answer cannot be believed. */
  | { ok: false; fault: ClaimFault | 'not-believed'; error?: unknown };

/**
 * Sign-in by an identity provider (OpenID Connect, authorisation code with PKCE). State, nonce and verifier of one way are
 * made from a key that only the browser holds which begins it: another browser cannot end it, and nothing is kept here.
 */
export class OidcDoor {
  readonly #settings: OidcSettings;
  #found: Promise<client.Configuration> | null = null;
  #keys: JWTVerifyGetKey | null = null;

  constructor(settings: OidcSettings) {
    this.#settings = settings;
  }

  /** A key for one way there and back. */
  newKey(): string {
    return randomBytes(32).toString('base64url');
  }

  /** Where a browser goes to sign in. `back`: where it is sent afterwards. */
  async start(key: string, back: string): Promise<URL> {
    const config = await this.#configuration();
    return client.buildAuthorizationUrl(config, {
      redirect_uri: back,
      scope: ['openid', 'email', 'profile'].join(' '),
      code_challenge: await client.calculatePKCECodeChallenge(from(key, 'verifier')),
      code_challenge_method: 'S256',
      state: from(key, 'state'),
      nonce: from(key, 'nonce'),
    });
  }

  /** Who came back, and as what; signature, issuer, audience, time, nonce, state and PKCE are checked. */
  async finish(key: string, back: URL): Promise<ComeBack> {
    try {
      const config = await this.#configuration();
      const tokens = await client.authorizationCodeGrant(config, back, {
        pkceCodeVerifier: from(key, 'verifier'),
        expectedState: from(key, 'state'),
        expectedNonce: from(key, 'nonce'),
        idTokenExpected: true,
      });
      const claims: Record<string, unknown> = { ...tokens.claims() };
      const told = this.#isWhole(claims) ? {} : await moreOf(config, tokens.access_token, String(claims.sub));
      const read = readClaims({ ...told, ...claims }, this.#settings.roles);
      return read.ok ? { ...read, idToken: shortEnough(tokens.id_token) } : read;
    } catch (error) {
      return { ok: false, fault: 'not-believed', error };
    }
  }

  /** Where a browser goes to sign out at the provider, too; null where it has no such page, or does not answer. */
  async endUrl(idToken: string | null, back: string): Promise<URL | null> {
    try {
      const config = await this.#configuration();
      if (config.serverMetadata().end_session_endpoint === undefined) return null;
      return client.buildEndSessionUrl(config, {
        post_logout_redirect_uri: back,
        ...(idToken !== null && { id_token_hint: idToken }),
      });
    } catch {
      return null;
    }
  }

  /** Who is signed out at the provider, as it tells us itself; null where a token cannot be believed. */
  async readLogout(token: string): Promise<SignedOut | null> {
    const { clientId } = this.#settings;
    const config = await this.#configuration();
    const { issuer, jwks_uri: keys } = config.serverMetadata();
    if (keys === undefined) return null;
    this.#keys ??= createRemoteJWKSet(new URL(keys), { timeoutDuration: patienceSeconds * 1000 });
    return await readLogoutToken(token, this.#keys, { issuer, audience: clientId });
  }

  /** Whether a token says all we ask; some providers keep it for their userinfo page. */
  #isWhole(claims: Record<string, unknown>): boolean {
    return claims.email !== undefined && claims[this.#settings.roles.claim] !== undefined;
  }

  /** Asked once it works; after a failure the next who comes asks again. */
  #configuration(): Promise<client.Configuration> {
    this.#found ??= this.#discover().catch((error) => {
      this.#found = null;
      throw error;
    });
    return this.#found;
  }

  #discover(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    const url = new URL(issuer);
    return client.discovery(url, clientId, clientSecret, undefined, {
      timeout: patienceSeconds,
      // Without encryption only within this machine; the settings allow it nowhere else.
      ...(url.protocol === 'http:' && { execute: [client.allowInsecureRequests] }),
    });
  }
}

/** A token that fits into an address. */
function shortEnough(token: string | undefined): string | null {
  return token !== undefined && token.length <= mostToken ? token : null;
}

/** What the provider tells of the same person besides (OpenID Connect Core, 5.3); another person's is refused. */
async function moreOf(
  config: client.Configuration,
  accessToken: string,
  subject: string,
): Promise<Record<string, unknown>> {
  if (config.serverMetadata().userinfo_endpoint === undefined) return {};
  return { ...(await client.fetchUserInfo(config, accessToken, subject)) };
}

/** One value made from the key of a way; those that are shown tell nothing of the key. */
function from(key: string, purpose: 'state' | 'nonce' | 'verifier'): string {
  return createHmac('sha256', key).update(purpose).digest('base64url');
}
