import { inStage } from '../legs.ts';
import type { Rule } from '../rule.ts';
import { addressNotAllowed } from './address-not-allowed.ts';
import { blockedAfterRefusedLogin } from './blocked-after-refused-login.ts';
import { clientBlocked } from './client-blocked.ts';
import { connectionDropped } from './connection-dropped.ts';
import { connectionRefused } from './connection-refused.ts';
import { connectionTimeout } from './connection-timeout.ts';
import { dnsFailure } from './dns-failure.ts';
import { greetingRefused } from './greeting-refused.ts';
import { greetingTimeout } from './greeting-timeout.ts';
import { hostNotFound } from './host-not-found.ts';
import { hostWithoutAddress } from './host-without-address.ts';
import { ipv4Broken } from './ipv4-broken.ts';
import { ipv6Broken } from './ipv6-broken.ts';
import { notAMailServer } from './not-a-mail-server.ts';
import { ourDnsUnreachable } from './our-dns-unreachable.ts';
import { ourNetworkUnreachable } from './our-network-unreachable.ts';
import { portNotAllowed } from './port-not-allowed.ts';
import { protocolViolation } from './protocol-violation.ts';
import { serverAskedEnough } from './server-asked-enough.ts';
import { serverBusy } from './server-busy.ts';
import { serverStoppedAnswering } from './server-stopped-answering.ts';
import { serverUpsetsOurTest } from './server-upsets-our-test.ts';
import { slowGreeting } from './slow-greeting.ts';
import { someAddressesBroken } from './some-addresses-broken.ts';
import { wrongService } from './wrong-service.ts';

/** Rules about reaching the server, from the name to the greeting, in pipeline order. */
export const connectionRules: Rule[] = [
  ourDnsUnreachable,
  portNotAllowed,
  hostNotFound,
  hostWithoutAddress,
  dnsFailure,
  addressNotAllowed,
  serverAskedEnough,
  ourNetworkUnreachable,
  connectionRefused,
  connectionTimeout,
  ipv4Broken,
  ipv6Broken,
  someAddressesBroken,
  wrongService,
  notAMailServer,
  blockedAfterRefusedLogin,
  clientBlocked,
  serverBusy,
  greetingRefused,
  connectionDropped,
  greetingTimeout,
  slowGreeting,
  protocolViolation,
  serverStoppedAnswering,
  serverUpsetsOurTest,
].map(inStage('connection', 'to-server'));
