import { overlookSpareGuesses } from '../guesses.ts';
import { inStage } from '../legs.ts';
import type { Rule } from '../rule.ts';
import { certificateAuthorityUnknown } from './certificate-authority-unknown.ts';
import { certificateChainIncomplete } from './certificate-chain-incomplete.ts';
import { certificateChainUntidy } from './certificate-chain-untidy.ts';
import { certificateExpired } from './certificate-expired.ts';
import { certificateExpiresSoon } from './certificate-expires-soon.ts';
import { certificateNameMismatch } from './certificate-name-mismatch.ts';
import { certificateNotYetValid } from './certificate-not-yet-valid.ts';
import { certificateSelfSigned } from './certificate-self-signed.ts';
import { certificateWeak } from './certificate-weak.ts';
import { cleartextOnTlsPort } from './cleartext-on-tls-port.ts';
import { clientCertificateRequired } from './client-certificate-required.ts';
import { encryptionMissing } from './encryption-missing.ts';
import { encryptionNotChosen } from './encryption-not-chosen.ts';
import { loginWithoutEncryptionAllowed } from './login-without-encryption-allowed.ts';
import { starttlsInjection } from './starttls-injection.ts';
import { starttlsNotOffered } from './starttls-not-offered.ts';
import { starttlsRefused } from './starttls-refused.ts';
import { starttlsStripped } from './starttls-stripped.ts';
import { tlsHandshakeFailed } from './tls-handshake-failed.ts';
import { tlsLegacyVersionsEnabled } from './tls-legacy-versions-enabled.ts';
import { tlsOnCleartextPort } from './tls-on-cleartext-port.ts';
import { tlsTooWeakForPrograms } from './tls-too-weak-for-programs.ts';
import { tlsVersionOutdated } from './tls-version-outdated.ts';
import { tlsWeakCipher } from './tls-weak-cipher.ts';
import { tlsWithout13 } from './tls-without-1-3.ts';

/** Rules about encryption and certificates, in pipeline order. */
export const tlsRules: Rule[] = [
  tlsOnCleartextPort,
  cleartextOnTlsPort,
  starttlsStripped,
  starttlsInjection,
  encryptionMissing,
  starttlsNotOffered,
  starttlsRefused,
  encryptionNotChosen,
  clientCertificateRequired,
  tlsHandshakeFailed,
  tlsVersionOutdated,
  tlsTooWeakForPrograms,
  tlsLegacyVersionsEnabled,
  tlsWithout13,
  tlsWeakCipher,
  certificateExpired,
  certificateNotYetValid,
  certificateExpiresSoon,
  certificateNameMismatch,
  certificateSelfSigned,
  certificateChainIncomplete,
  certificateAuthorityUnknown,
  certificateChainUntidy,
  certificateWeak,
  loginWithoutEncryptionAllowed,
]
  .map(overlookSpareGuesses)
  .map(inStage('tls', 'to-server'));
