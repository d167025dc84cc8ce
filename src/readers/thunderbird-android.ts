import type { Message } from '../model/message.ts';
import { readAndroidConfig } from './android-config.ts';
import { ask, dedicatedUrl, firstUsable, urlsOf, wellKnownUrl } from './places.ts';
import { type Heard, type Reader, type Verdict, without } from './reader.ts';

const reference =
  'thunderbird/thunderbird-android a59bd679859d, feature/autodiscovery: RealAutoconfigParser, ProviderAutoconfigUrlProvider, PostMxLookupAutoconfigUrlProvider, MxLookupAutoconfigDiscovery, RealAutoDiscoveryRegistry (includeEmailAddress = false); feature/account/setup GetAutoDiscovery';

/** Servers with an OAuth registration in the app; OAuth2 alone is of no use elsewhere. */
const oauthHosts = [
  'gmail.com',
  'googlemail.com',
  'yahoo.com',
  'aol.com',
  'office365.com',
  'outlook.com',
  'fastmail.com',
];

function look(heard: Heard): Verdict {
  const notes: Message[] = [];
  const found = firstUsable(
    heard,
    questions(heard),
    (answer) => readAndroidConfig(answer, heard.account),
    notes,
  );
  if (found === null) return without('asks', [...notes, ...needsAddress(heard)]);
  const alone = [found.incoming, found.outgoing].find(
    (server) => server?.auth === 'OAuth2' && !oauthHosts.some((host) => server.host.endsWith(host)),
  );
  if (alone === undefined || alone === null) return found;
  return without('asks', [...notes, { id: 'reader-oauth-alone', args: { host: alone.host } }]);
}

/** No question carries the mail address. */
function questions(heard: Heard) {
  const { domain } = heard.account;
  const own = (['https', 'http'] as const).flatMap((scheme) => [
    dedicatedUrl(scheme, domain),
    wellKnownUrl(scheme, domain),
  ]);
  return [
    ...own.map((url) => ask('autoconfig', url, 'nobody')),
    ...urlsOf(heard, 'ispdb').map((url) => ask('ispdb', url, 'nobody')),
    ...urlsOf(heard, 'mx').map((url) => ask('mx', url, 'nobody')),
  ];
}

function needsAddress({ facts }: Heard): Message[] {
  const answers = facts.find(({ source }) => source === 'autoconfig')?.answers ?? [];
  const isFound = (about: boolean) =>
    answers.some(({ outcome, withAddress }) => outcome === 'found' && withAddress === about);
  return isFound(true) && !isFound(false) ? [{ id: 'reader-sends-no-address', args: {} }] : [];
}

/** Thunderbird for Android: IMAP only, and a file at fault is passed over for the next place. */
export const thunderbirdAndroid: Reader = {
  id: 'thunderbird-android',
  name: 'Thunderbird (Android)',
  reference,
  look,
};

/** K-9 Mail is built from the same source. */
export const k9: Reader = { id: 'k-9', name: 'K-9 Mail', reference, look };
