import { hostPort } from '../../model/host-port.ts';
import { directionOf } from '../../model/protocols.ts';
import type { CheckRule, JudgedCheck, Rule } from '../rule.ts';
import { checkRule } from '../rule.ts';
import { addressBannedHere } from './address-banned-here.ts';
import { captivePortalHere } from './captive-portal-here.ts';
import { certificateSwappedHere } from './certificate-swapped-here.ts';
import { clockWrongHere } from './clock-wrong-here.ts';
import { dnsDiffersHere } from './dns-differs-here.ts';
import { mailPortsBlockedHere } from './mail-ports-blocked-here.ts';
import { port25BlockedHere } from './port-25-blocked-here.ts';
import { type Beside, setBeside } from './set-beside.ts';
import { starttlsStrippedHere } from './starttls-stripped-here.ts';

/** What would be in the way. */
const obstacles: readonly Rule[] = [
  captivePortalHere,
  dnsDiffersHere,
  port25BlockedHere,
  mailPortsBlockedHere,
  addressBannedHere,
  certificateSwappedHere,
  starttlsStrippedHere,
  clockWrongHere,
];

/**
 * Every server that was tried answers the customer too. Where we could sign in there, it is what stands in the mail program that
 * is different, and the settings that worked are the ones to compare it with.
 */
export const homeWorks = checkRule({
  id: 'home-works',
  severity: 'ok',
  actor: { among: ['you', 'nobody'], choose: ({ signedIn }) => (signedIn === true ? 'you' : 'nobody') },
  explains: [],
  judge(check) {
    const tried = setBeside(check).filter(({ here }) => here !== null);
    if (tried.length === 0 || tried.some(({ here }) => here !== 'open')) return null;
    if (obstacles.some((rule) => stands(rule as CheckRule, check))) return null;
    const worked = tried.filter(({ endpoint }) => endpoint.facts.login?.outcome === 'accepted');
    const signedIn = worked.length > 0;
    const onlyHere = tried.some(({ ours }) => ours !== null && ours !== 'open');
    return {
      ...((signedIn || onlyHere) && { severity: 'advice' as const }),
      args: {
        signedIn,
        onlyHere,
        incoming: placeOf(worked, 'incoming'),
        outgoing: placeOf(worked, 'outgoing'),
      },
    };
  },
});

function stands(rule: CheckRule, check: JudgedCheck): boolean {
  const found = rule.judge(check);
  const drafts = found === null ? [] : [found].flat();
  return drafts.some(({ severity }) => (severity ?? rule.severity) !== 'advice');
}

function placeOf(worked: readonly Beside[], direction: 'incoming' | 'outgoing'): string | null {
  const one = worked.find(({ endpoint }) => directionOf(endpoint.protocol) === direction);
  return one === undefined ? null : hostPort(one.endpoint);
}
