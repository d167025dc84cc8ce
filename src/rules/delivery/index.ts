import { inStage } from '../legs.ts';
import type { Rule } from '../rule.ts';
import { deliveryDuplicate } from './delivery-duplicate.ts';
import { deliveryInJunk } from './delivery-in-junk.ts';
import { deliveryLost } from './delivery-lost.ts';
import { deliveryModified } from './delivery-modified.ts';
import { deliveryRejectedAfterData } from './delivery-rejected-after-data.ts';
import { deliverySlow } from './delivery-slow.ts';
import { deliveryWorks } from './delivery-works.ts';
import { hopWithoutTls } from './hop-without-tls.ts';
import { senderNotAuthenticated } from './sender-not-authenticated.ts';
import { testMessageLeft } from './test-message-left.ts';

/** Rules about the test message that went from the account to itself. */
export const deliveryRules: Rule[] = [
  deliveryRejectedAfterData,
  deliveryLost,
  deliveryInJunk,
  deliveryDuplicate,
  hopWithoutTls,
  senderNotAuthenticated,
  deliverySlow,
  deliveryModified,
  testMessageLeft,
  deliveryWorks,
].map(inStage('delivery', 'others-mailbox'));
