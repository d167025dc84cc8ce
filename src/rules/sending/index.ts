import { inStage } from '../legs.ts';
import type { Rule } from '../rule.ts';
import { messageSizeLimit } from './message-size-limit.ts';
import { openRelay } from './open-relay.ts';
import { port25ForSending } from './port-25-for-sending.ts';
import { recipientMailboxFull } from './recipient-mailbox-full.ts';
import { relayClosed } from './relay-closed.ts';
import { relayDeniedAfterLogin } from './relay-denied-after-login.ts';
import { relayNeedsLogin } from './relay-needs-login.ts';
import { relayNotTestable } from './relay-not-testable.ts';
import { relayOddity } from './relay-oddity.ts';
import { senderNotChecked } from './sender-not-checked.ts';
import { senderRefused } from './sender-refused.ts';
import { sendingDeferred } from './sending-deferred.ts';
import { sendingLimitReached } from './sending-limit-reached.ts';
import { sendingRefused } from './sending-refused.ts';

/** Rules about relaying and sending, in the order in which the questions are asked. */
export const sendingRules: Rule[] = [
  port25ForSending,
  openRelay,
  relayOddity,
  relayClosed,
  relayNotTestable,
  sendingLimitReached,
  senderRefused,
  relayDeniedAfterLogin,
  sendingRefused,
  sendingDeferred,
  recipientMailboxFull,
  senderNotChecked,
  relayNeedsLogin,
  messageSizeLimit,
].map(inStage('sending', 'outgoing-others'));
