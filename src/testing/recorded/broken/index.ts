import type { Recorded } from '../recorded.ts';
import { eighthLook } from './eighth-look.ts';
import { eleventhLook } from './eleventh-look.ts';
import { eleventhLookSending } from './eleventh-look-sending.ts';
import { fifteenthLookLogin } from './fifteenth-look-login.ts';
import { fifteenthLookSending } from './fifteenth-look-sending.ts';
import { fifthLook } from './fifth-look.ts';
import { fourteenthLookLogin } from './fourteenth-look-login.ts';
import { fourteenthLookSending } from './fourteenth-look-sending.ts';
import { fourthLook } from './fourth-look.ts';
import { brokenFreemail } from './freemail.ts';
import { brokenGmail } from './gmail.ts';
import { brokenGroupware } from './groupware.ts';
import { heard } from './heard.ts';
import { brokenHosters } from './hosters.ts';
import { inFront } from './in-front.ts';
import { kinds } from './kinds.ts';
import { brokenMicrosoft } from './microsoft.ts';
import { brokenMiddle } from './middle.ts';
import { ninthLook } from './ninth-look.ts';
import { brokenOthers } from './others.ts';
import { secondLogins } from './second-logins.ts';
import { secondLook } from './second-look.ts';
import { seventhLook } from './seventh-look.ts';
import { sixteenthLookLogin } from './sixteenth-look-login.ts';
import { sixteenthLookSending } from './sixteenth-look-sending.ts';
import { sixthLook } from './sixth-look.ts';
import { smtpLibraries } from './smtp-libraries.ts';
import { tenthLook } from './tenth-look.ts';
import { thirdLook } from './third-look.ts';
import { thirteenthLookLogin } from './thirteenth-look-login.ts';
import { thirteenthLookSending } from './thirteenth-look-sending.ts';
import { thirteenthLookWire } from './thirteenth-look-wire.ts';
import { twelfthLookLogin } from './twelfth-look-login.ts';
import { twelfthLookSending } from './twelfth-look-sending.ts';

/** Servers with a fault, each with the cause a person who knows that server would name. */
export const broken: readonly Recorded[] = [
  ...brokenGmail,
  ...brokenMicrosoft,
  ...brokenFreemail,
  ...brokenHosters,
  ...brokenGroupware,
  ...brokenOthers,
  ...brokenMiddle,
  ...inFront,
  ...secondLogins,
  ...secondLook,
  ...thirdLook,
  ...fourthLook,
  ...fifthLook,
  ...sixthLook,
  ...seventhLook,
  ...eighthLook,
  ...ninthLook,
  ...tenthLook,
  ...eleventhLook,
  ...twelfthLookLogin,
  ...eleventhLookSending,
  ...twelfthLookSending,
  ...thirteenthLookSending,
  ...fourteenthLookSending,
  ...sixteenthLookSending,
  ...fifteenthLookSending,
  ...thirteenthLookWire,
  ...thirteenthLookLogin,
  ...fourteenthLookLogin,
  ...fifteenthLookLogin,
  ...sixteenthLookLogin,
  ...heard,
  ...kinds,
  ...smtpLibraries,
];
