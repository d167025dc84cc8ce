import type { CatalogueEntry } from '../entry.ts';
import { appleAndPhoneTexts } from './apple-and-phone-texts.ts';
import { deliveryTexts } from './delivery-texts.ts';
import { enhancedCodes } from './enhanced-codes.ts';
import { exchangeCodes } from './exchange-codes.ts';
import { libraryTexts } from './library-texts.ts';
import { outlookCodes } from './outlook-codes.ts';
import { outlookTexts } from './outlook-texts.ts';
import { providerCodes } from './provider-codes.ts';
import { providerTexts } from './provider-texts.ts';
import { replyCodes } from './reply-codes.ts';
import { responseCodes } from './response-codes.ts';
import { systemCodes } from './system-codes.ts';
import { thunderbirdTexts } from './thunderbird-texts.ts';

/** Everything known of what error texts mean, beside what `rules/` read in the replies of servers. Of equal entries the earlier counts. */
export const catalogue: readonly CatalogueEntry[] = [
  ...providerCodes,
  ...providerTexts,
  ...thunderbirdTexts,
  ...outlookTexts,
  ...appleAndPhoneTexts,
  ...libraryTexts,
  ...deliveryTexts,
  ...outlookCodes,
  ...systemCodes,
  ...exchangeCodes,
  ...responseCodes,
  ...enhancedCodes,
  ...replyCodes,
];
