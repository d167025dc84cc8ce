import type { Client, Device } from '../clients/client.ts';
import type { SearchEntry } from '../help/search/search-entry.ts';
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
export function programEntries(clients: readonly Client[]): SearchEntry[] {
  return clients.map(({ id, name, devices }) => ({
    ...{ id: `program:${id}`, url: `/setup/${id}`, kind: 'program', codes: [] },
    title: `Set up ${name}`,
    summary: `Steps and settings for ${name}, with your own address filled in.`,
    words: [
      `How do I set up ${name}? Configure, install, add an account, settings.`,
      devices.map((device) => `${deviceNames[device]} ${deviceWords[device] ?? ''}`).join(' '),
    ].join('\n'),
  }));
}
