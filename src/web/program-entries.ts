import type { Client, Device } from '../clients/client.ts';
import { nameOf } from '../clients/tell.ts';
import type { SearchEntry } from '../help/search/search-entry.ts';
import type { Words } from '../words/words.ts';
import { deviceNames } from './detect-device.ts';

/** Further names by which people ask for a device. */
const deviceWords: Partial<Record<Device, string>> = {
  windows: 'computer',
  macos: 'Mac MacBook computer',
  linux: 'computer',
  ios: 'iPhone iPad phone',
  android: 'phone tablet',
};

/** The set-up pages of the mail programs, for the search of the help. */
export function programEntries(words: Words, clients: readonly Client[]): SearchEntry[] {
  return clients.map((client) => {
    const { id, devices } = client;
    const name = nameOf(words, client);
    return {
      ...{ id: `program:${id}`, url: `/setup/${id}`, kind: 'program', codes: [] },
      title: `Set up ${name}`,
      summary: `Steps and settings for ${name}, with your own address filled in.`,
      words: [
        `How do I set up ${name}? Configure, install, add an account, settings.`,
        devices.map((device) => `${deviceNames[device]} ${deviceWords[device] ?? ''}`).join(' '),
      ].join('\n'),
    };
  });
}
