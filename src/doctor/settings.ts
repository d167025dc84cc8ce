import { X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { settings as known } from '../config/settings.ts';
import type { Config } from '../config.ts';
import { loadHelp } from '../help/help-library.ts';
import { allServers } from '../model/provider.ts';
import { settingsToPublish } from '../publish/published-settings.ts';
import { offerOf } from '../words/choose-language.ts';
import { nearestName } from './nearest-name.ts';
import { isAtFault, type Note, type Patient, type Question } from './note.ts';

const dayMs = 86_400_000;
const soonDays = 30;
const mostNamed = 3;

/** Whether the settings can be used, by the reader of the service itself, and what in them deserves a second thought. */
export const settings: Question = {
  id: 'settings',
  title: 'Settings',
  async ask(patient) {
    const notes = [
      ...faultNotes(patient),
      ...unknownNotes(patient.given),
      ...tellCertificates(patient.config, patient.now()),
      ...tellProvider(patient),
      ...(await tellArticles(patient.config)),
      ...tellExposure(patient.config),
    ];
    const count = patient.given.length;
    const well = `${count === 0 ? 'No setting is given; the defaults hold' : `${count} ${count === 1 ? 'setting' : 'settings'} read`}.`;
    return notes.length > 0 ? notes : [{ state: 'well', text: well }];
  },
};

function faultNotes({ faults }: Patient): Note[] {
  return faults.map(({ message }) => ({
    state: 'fault',
    text: message,
    means: 'The service does not start.',
    fix: 'docs/configuration.md has every setting with what it takes.',
  }));
}

/** A slip in a name is never noticed otherwise: the setting is just not set. */
function unknownNotes(given: readonly string[]): Note[] {
  const names = Object.values(known).map(({ name }) => name as string);
  return given
    .filter((name) => !names.includes(name))
    .map((name) => {
      const near = nearestName(name, names);
      return {
        state: 'warning',
        text: `${name} is no setting of Posthorn.`,
        means: 'It has no effect.',
        fix:
          near === null
            ? 'Take it out, or look for the right name in docs/configuration.md.'
            : `Perhaps ${near} is meant.`,
      };
    });
}

/** Articles of the provider's own; the messages beside them are looked at as a setting is read. */
async function tellArticles({ contentDir: ownDir, provider }: Config): Promise<Note[]> {
  if (ownDir === null) return [];
  const contentDir = fileURLToPath(new URL('../../content', import.meta.url));
  const looked = offerOf(provider.languages).map(({ tag: language }) =>
    loadHelp(contentDir, provider, [], { language, ownDir }).then(
      () => null,
      (error: Error) => error.message,
    ),
  );
  return [...new Set(await Promise.all(looked))]
    .filter((fault) => fault !== null)
    .map((text) => ({
      state: 'fault',
      text,
      means: 'The service does not start.',
      fix: 'Correct the article; docs/configuration.md says how one is written.',
    }));
}

/** Certificates that end soon. Those that have ended are faults of the settings already. Pure. */
export function tellCertificates(
  { profileSigner, extraRoots }: Pick<Config, 'profileSigner' | 'extraRoots'>,
  now: Date,
): Note[] {
  const notes: Note[] = [];
  const left = profileSigner === null ? null : (profileSigner.validUntil.getTime() - now.getTime()) / dayMs;
  if (profileSigner !== null && left !== null && left < soonDays)
    notes.push({
      state: left < 0 ? 'fault' : 'warning',
      text: `The certificate that signs profiles for Apple devices ${left < 0 ? 'ended' : 'ends'} on ${day(profileSigner.validUntil)}.`,
      means: 'From then on profiles go out unsigned, and the service no longer starts.',
      fix: 'Renew POSTHORN_PROFILE_CERT and start the service again.',
    });
  for (const pem of extraRoots) {
    const { subject, validToDate } = new X509Certificate(pem);
    if (validToDate > now) continue;
    notes.push({
      state: 'warning',
      text: `An authority of POSTHORN_CA_FILE ended on ${day(validToDate)}: ${subject.replaceAll('\n', ', ')}.`,
      means: 'Certificates that it signed count as not trusted.',
      fix: 'Take it out of the file, or put the new one in.',
    });
  }
  return notes;
}

function tellProvider(patient: Patient): Note[] {
  if (isAtFault(patient, known.provider.name)) return [];
  const { provider } = patient.config;
  const { domains, brand } = provider;
  const notes: Note[] = [];
  const all = allServers(provider);
  const [domain] = domains;
  const bare = domains.filter((one) => settingsToPublish(provider, one) === null);
  if (bare.length > 0)
    notes.push({
      state: 'fault',
      text:
        bare.length === domains.length
          ? 'The provider file names domains, and no encrypted server for each direction.'
          : `The provider file names no encrypted server for each direction of ${bare.slice(0, mostNamed).join(', ')}.`,
      means: 'Nothing is published for them, and no mail program sets itself up.',
      fix: 'Add servers.incoming and servers.outgoing with security tls or starttls.',
    });
  if (domain === undefined && all.length > 0 && provider.publish?.mxDomains !== true)
    notes.push({
      state: 'warning',
      text: 'The provider file names servers, and no domains.',
      means: 'The servers are offered to nobody: they belong to the hosted domains.',
      fix: 'Add domains, or publish.mxDomains with mxHosts.',
    });
  if (all.some(({ security }) => security === 'none'))
    notes.push({
      state: 'warning',
      text: 'The provider file names a server without encryption.',
      means: 'It is published nowhere, and who uses it sends the password readable.',
      fix: 'Set its security to tls or starttls, or take it out.',
    });
  if (
    brand.logo !== '' &&
    !existsSync(join(fileURLToPath(new URL('../../public', import.meta.url)), brand.logo))
  )
    notes.push({
      state: 'warning',
      text: `The logo ${brand.logo} is not in the folder public.`,
      means: 'Pages show a broken picture.',
      fix: 'Put the file there, or leave brand.logo empty.',
    });
  return notes;
}

/** Settings that are allowed, and that somebody should have meant. Pure. */
export function tellExposure(
  config: Pick<Config, 'allowNetworks' | 'allowPorts' | 'trustProxy' | 'baseUrl' | 'production' | 'demo'>,
): Note[] {
  const { allowNetworks, allowPorts, trustProxy, baseUrl, production, demo } = config;
  const notes: Note[] = [];
  const warn = (text: string, means: string, fix: string) =>
    notes.push({ state: 'warning', text, means, fix });
  if (allowNetworks.some((network) => network.endsWith('/0')))
    warn(
      'POSTHORN_ALLOW_NETWORKS opens every network.',
      'Strangers can make the service connect to machines inside your own network.',
      'Name only the networks of your mail servers.',
    );
  if (allowPorts === '*')
    warn(
      'POSTHORN_ALLOW_PORTS opens every port.',
      'Strangers can use the service to find out which ports of a machine are open.',
      'Name only the ports of your mail servers.',
    );
  if (trustProxy === true)
    warn(
      'POSTHORN_TRUST_PROXY is on.',
      'Anybody can choose the address under which tests are counted, and so escape the limit.',
      'Name the network of your proxy instead, such as 127.0.0.1.',
    );
  if (production && !baseUrl.startsWith('https:'))
    warn(
      `The service runs in production at ${baseUrl}, which is not encrypted.`,
      'Passwords that people type travel readable, unless a proxy that POSTHORN_BASE_URL does not name encrypts them.',
      'Set POSTHORN_BASE_URL to the public address with https://.',
    );
  if (production && demo)
    warn(
      'Practice accounts are on in production.',
      'Visitors see accounts that are not yours.',
      'Leave POSTHORN_DEMO unset, unless you want that.',
    );
  return notes;
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
