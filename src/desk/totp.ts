import { Secret, TOTP } from 'otpauth';
import { oneTimePassword } from './one-time-password.ts';

/** As every app for it takes them (RFC 6238; SHA-1 is what all of them know). */
const shape = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** A phone whose clock is off by up to half a minute is let in. */
const window = 1;
const recoveryCodeCount = 8;

/** A new secret of 160 bits, in base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What an app reads from the picture: whose login it is, and where. */
export function totpAddress(secret: string, { name, service }: { name: string; service: string }): string {
  return new TOTP({ ...shape, secret: Secret.fromBase32(secret), label: name, issuer: service }).toString();
}

/** Which half minute a code belongs to, or null where it is none of now. */
export function totpStep(secret: string, code: string, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const timestamp = now.getTime();
  const totp = new TOTP({ ...shape, secret: Secret.fromBase32(secret) });
  const delta = totp.validate({ token: code, timestamp, window });
  return delta === null ? null : Math.floor(timestamp / 1000 / shape.period) + delta;
}

/** Codes to keep on paper, for when the phone is lost: each about 99 bits, so that a plain hash of it is enough. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: recoveryCodeCount }, oneTimePassword);
}
