import { checkRule } from '../rule.ts';
import { isPrivate, otherNames } from './home-names.ts';
import { ourEvidence, setBeside } from './set-beside.ts';

/** A network that wants a sign-in on a web page first: its own web server stands behind every door. */
export const captivePortalHere = checkRule({
  id: 'captive-portal-here',
  severity: 'problem',
  actor: 'you',
  sparesSettings: true,
  explains: [
    'dns-differs-here',
    'certificate-swapped-here',
    'mail-ports-blocked-here',
    'starttls-stripped-here',
  ],
  judge(check) {
    const web = setBeside(check).filter(
      ({ endpoint, readings }) =>
        endpoint.facts.service === null &&
        readings.some(({ greeting }) => greeting !== null && isWeb.test(greeting)),
    );
    const places = web.length > 0 ? web.map(({ endpoint }) => endpoint) : ledToOne(check);
    return places.map((endpoint) => ({ endpoint: endpoint.id, evidence: ourEvidence(endpoint) }));
  },
});

const isWeb = /^(?:HTTP\/\d|<!doctype html|<html)/i;

/** Different servers that all lead to one address inside, and that address answers there. */
function ledToOne(check: Parameters<typeof otherNames>[0]) {
  const others = otherNames(check).filter(({ kind }) => kind === 'private');
  const hosts = new Set(others.map(({ endpoint }) => endpoint.host));
  const places = new Set(others.flatMap(({ here }) => here).filter(isPrivate));
  const oursDiffer =
    new Set(
      others.map(({ endpoint }) => endpoint.facts.resolution?.addresses.map(({ address }) => address).join()),
    ).size > 1;
  const [place = ''] = places;
  const isNowhere = /^(?:0\.|127\.|::1?$)/.test(place);
  return hosts.size > 1 && places.size === 1 && oursDiffer && !isNowhere
    ? others.map(({ endpoint }) => endpoint)
    : [];
}
