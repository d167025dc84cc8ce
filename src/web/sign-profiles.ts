import { appleProfileType } from '../clients/apple-profile.ts';
import type { ClientFile } from '../clients/client.ts';
import type { ProfileSigner } from '../config/profile-signer.ts';
import { rememberFor } from './remember-for.ts';

/** Files as they leave the service. */
export interface ProfileSigning {
  /** Whether profiles for Apple devices are signed now. */
  isOn(): boolean;
  /** The bytes of a file: signed where it is such a profile, else as they are. */
  bytesOf(file: ClientFile): Promise<string | Buffer>;
}

const mostSigned = 500;

/** Signs each profile once, as long as the certificate is valid; without a signer nothing is signed. */
export function signProfiles(signer: ProfileSigner | null, now: () => number = Date.now): ProfileSigning {
  const isOn = () => signer !== null && now() < signer.validUntil.getTime();
  const sign = rememberFor(Infinity, async (content) => signer?.sign(content) ?? content, {
    most: mostSigned,
  });
  return {
    isOn,
    bytesOf: async ({ mimeType, content }) =>
      mimeType === appleProfileType && isOn() ? sign(content) : content,
  };
}
