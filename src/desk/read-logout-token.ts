import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { subjectOf } from './oidc-claims.ts';

/** Who was signed out at the identity provider: a person, one session there, or both. */
export interface SignedOut {
  subject: string | null;
  sid: string | null;
  /** Names this very token. */
  jti: string;
}

const event = 'http://schemas.openid.net/event/backchannel-logout';
/** So many seconds may pass between the provider's clock and ours, and until a token comes. */
const clockTolerance = 60;
const maxTokenAge = 600;

/**
 * Reads a logout token (OpenID Connect Back-Channel Logout 1.0, 2.6): signed by the provider, for us, young, and no ID token that
 * somebody sends in its place. Null where it cannot be believed; throws where the keys of the provider cannot be had.
 */
export async function readLogoutToken(
  token: string,
  keys: JWTVerifyGetKey,
  { issuer, audience }: { issuer: string; audience: string },
): Promise<SignedOut | null> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      ...{ issuer, audience, clockTolerance, maxTokenAge, requiredClaims: ['jti', 'iat', 'events'] },
    });
    const { iss, sub, sid, jti, events, nonce } = payload;
    if (nonce !== undefined || typeof jti !== 'string' || !isObject(events) || !isObject(events[event]))
      return null;
    const subject = typeof sub === 'string' ? subjectOf(iss, sub) : null;
    const session = typeof sid === 'string' ? sid : null;
    return subject === null && session === null ? null : { subject, sid: session, jti };
  } catch (error) {
    if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError)) throw error;
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
