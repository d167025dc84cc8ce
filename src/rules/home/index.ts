import { inStage } from '../legs.ts';
import type { Rule } from '../rule.ts';
import { addressBannedHere } from './address-banned-here.ts';
import { captivePortalHere } from './captive-portal-here.ts';
import { certificateSwappedHere } from './certificate-swapped-here.ts';
import { clockWrongHere } from './clock-wrong-here.ts';
import { dnsDiffersHere } from './dns-differs-here.ts';
import { homeWorks } from './home-works.ts';
import { ipv6BrokenHere } from './ipv6-broken-here.ts';
import { mailPortsBlockedHere } from './mail-ports-blocked-here.ts';
import { port25BlockedHere } from './port-25-blocked-here.ts';
import { serverUnreachableForBoth } from './server-unreachable-for-both.ts';
import { slowHere } from './slow-here.ts';
import { starttlsStrippedHere } from './starttls-stripped-here.ts';

/** Rules about the customer's own network, from what was pasted of it, beside what we saw. */
export const homeRules: Rule[] = [
  captivePortalHere,
  dnsDiffersHere,
  mailPortsBlockedHere,
  port25BlockedHere,
  addressBannedHere,
  certificateSwappedHere,
  starttlsStrippedHere,
  clockWrongHere,
  ipv6BrokenHere,
  slowHere,
  serverUnreachableForBoth,
  homeWorks,
].map(inStage('home', 'to-server'));
