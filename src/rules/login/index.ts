import { inStage } from '../legs.ts';
import type { Rule } from '../rule.ts';
import { incomingLoginDiffers } from './incoming-login-differs.ts';
import { loginAccountDisabled } from './login-account-disabled.ts';
import { loginAppPasswordNeeded } from './login-app-password-needed.ts';
import { loginMethodUnsupported } from './login-method-unsupported.ts';
import { loginNameForm } from './login-name-form.ts';
import { loginNeedsEncryption } from './login-needs-encryption.ts';
import { loginNotOffered } from './login-not-offered.ts';
import { loginNotTested } from './login-not-tested.ts';
import { loginPasswordMethodOff } from './login-password-method-off.ts';
import { loginRateLimited } from './login-rate-limited.ts';
import { loginRefused } from './login-refused.ts';
import { loginSendingOff } from './login-sending-off.ts';
import { loginServiceOff } from './login-service-off.ts';
import { loginTemporaryFailure } from './login-temporary-failure.ts';
import { loginWorks } from './login-works.ts';
import { outgoingLoginDiffers } from './outgoing-login-differs.ts';
import { passwordMustChange } from './password-must-change.ts';
import { proxyHidesEncryption } from './proxy-hides-encryption.ts';
import { sieveWorks } from './sieve-works.ts';
import { overlookWhereLoginWorks } from './spare-guess.ts';

const troubles: Rule[] = [
  loginNeedsEncryption,
  proxyHidesEncryption,
  loginNotOffered,
  loginPasswordMethodOff,
  loginMethodUnsupported,
  loginRateLimited,
  loginTemporaryFailure,
  passwordMustChange,
  loginAccountDisabled,
  loginAppPasswordNeeded,
  loginServiceOff,
  loginSendingOff,
  loginNameForm,
  outgoingLoginDiffers,
  incomingLoginDiffers,
  loginRefused,
  loginNotTested,
].map(overlookWhereLoginWorks);

/** Rules about the login, nearest to the root of a trouble first. */
export const loginRules: Rule[] = [...troubles, loginWorks, sieveWorks].map(inStage('login', 'to-server'));
