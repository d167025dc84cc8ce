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
import { isAtFault, type Note, note, type Patient, type Question } from './note.ts';

const dayMs = 86_400_000;
const soonDays = 30;
const mostNamed = 3;

/** Whether the settings can be used, by the reader of the service itself, and what in them deserves a second thought. */
export const settings: Question = {
  id: 'settings',
  async ask(patient) {
    const notes = [
      ...faultNotes(patient),
      ...unknownNotes(patient.given),
      ...tellCertificates(patient.config, patient.now()),
      ...tellProvider(patient),
      ...(await tellArticles(patient.config)),
      ...tellExposure(patient.config),
    ];
    return notes.length > 0 ? notes : [note('well', 'doctor-settings-well', { count: patient.given.length })];
  },
};

function faultNotes({ faults }: Patient): Note[] {
  return faults.map((fault) => note('fault', 'doctor-setting-fault', { fault }));
}

/** A slip in a name is never noticed otherwise: the setting is just not set. */
function unknownNotes(given: readonly string[]): Note[] {
  const names = Object.values(known).map(({ name }) => name as string);
  return given
    .filter((name) => !names.includes(name))
    .map((name) => note('warning', 'doctor-setting-unknown', { name, near: nearestName(name, names) }));
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
    .map((fault) => note('fault', 'doctor-article-fault', { fault }));
}

/** Certificates that end soon. Those that have ended are faults of the settings already. Pure. */
export function tellCertificates(
  { profileSigner, extraRoots }: Pick<Config, 'profileSigner' | 'extraRoots'>,
  now: Date,
): Note[] {
  const notes: Note[] = [];
  const left = profileSigner === null ? null : (profileSigner.validUntil.getTime() - now.getTime()) / dayMs;
  if (profileSigner !== null && left !== null && left < soonDays)
    notes.push(
      note(left < 0 ? 'fault' : 'warning', 'doctor-profile-certificate', {
        day: day(profileSigner.validUntil),
        hasEnded: left < 0,
      }),
    );
  for (const pem of extraRoots) {
    const { subject, validToDate } = new X509Certificate(pem);
    if (validToDate > now) continue;
    const about = { day: day(validToDate), subject: subject.replaceAll('\n', ', ') };
    notes.push(note('warning', 'doctor-authority-ended', about));
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
    notes.push(
      note('fault', 'doctor-provider-bare', {
        domains: bare.length === domains.length ? null : bare.slice(0, mostNamed).join(', '),
      }),
    );
  if (domain === undefined && all.length > 0 && provider.publish?.mxDomains !== true)
    notes.push(note('warning', 'doctor-provider-no-domains'));
  if (all.some(({ security }) => security === 'none')) notes.push(note('warning', 'doctor-provider-plain'));
  const publicDir = fileURLToPath(new URL('../../public', import.meta.url));
  if (brand.logo !== '' && !existsSync(join(publicDir, brand.logo)))
    notes.push(note('warning', 'doctor-provider-logo', { file: brand.logo }));
  return notes;
}

/** Settings that are allowed, and that somebody should have meant. Pure. */
export function tellExposure(
  config: Pick<Config, 'allowNetworks' | 'allowPorts' | 'trustProxy' | 'baseUrl' | 'production' | 'demo'>,
): Note[] {
  const { allowNetworks, allowPorts, trustProxy, baseUrl, production, demo } = config;
  return [
    ...(allowNetworks.some((network) => network.endsWith('/0')) ? ['doctor-open-networks'] : []),
    ...(allowPorts === '*' ? ['doctor-open-ports'] : []),
    ...(trustProxy === true ? ['doctor-open-proxy'] : []),
    ...(production && !baseUrl.startsWith('https:') ? ['doctor-open-address'] : []),
    ...(production && demo ? ['doctor-open-demo'] : []),
  ].map((id) => note('warning', id, { url: baseUrl }));
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
