import type { Recorded } from '../recorded.ts';
import { asShipped } from './as-shipped.ts';
import { fifteenthLookHealthy } from './fifteenth-look.ts';
import { fourteenthLookHealthy } from './fourteenth-look.ts';
import { greetings } from './greetings.ts';
import { heardHealthy } from './heard.ts';
import { oddButFine } from './odd-but-fine.ts';
import { odderStill } from './odder-still.ts';
import { sixteenthLookHealthy } from './sixteenth-look.ts';
import { smtpLibrariesHealthy } from './smtp-libraries.ts';

/** Servers without a fault, some with odd manners. None of them may draw an alarm. */
export const healthy: readonly Recorded[] = [
  ...asShipped,
  ...oddButFine,
  ...odderStill,
  ...heardHealthy,
  ...smtpLibrariesHealthy,
  ...greetings,
  ...fourteenthLookHealthy,
  ...fifteenthLookHealthy,
  ...sixteenthLookHealthy,
];
