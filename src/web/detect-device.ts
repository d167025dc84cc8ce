import type { Device } from '../clients/client.ts';

/** The devices people choose from, in the order in which they are shown; the message `setup-device` has their names. */
export const devices: readonly Device[] = ['windows', 'macos', 'linux', 'ios', 'android', 'any'];

/** What each system writes into its User-Agent; the first that fits counts, because Android also says Linux. */
const marks: readonly [RegExp, Device][] = [
  [/\b(iPhone|iPad|iPod)\b/, 'ios'],
  [/\bAndroid\b/, 'android'],
  [/\bWindows\b/, 'windows'],
  [/\bMacintosh\b/, 'macos'],
  [/\b(Linux|CrOS|X11)\b/, 'linux'],
];

/** The device that a chosen word names, else the one the browser seems to run on; a guess that people can change. */
export function detectDevice(chosen: string, userAgent: string | undefined): Device {
  const known = devices.find((device) => device === chosen);
  if (known !== undefined) return known;
  const agent = (userAgent ?? '').slice(0, 500);
  return marks.find(([mark]) => mark.test(agent))?.[1] ?? 'any';
}
