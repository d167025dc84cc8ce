import type { Device } from '../clients/client.ts';

/** The devices people choose from, with the names they know them by. */
export const deviceNames: Record<Device, string> = {
  windows: 'Windows',
  macos: 'Mac',
  linux: 'Linux',
  ios: 'iPhone or iPad',
  android: 'Android',
  any: 'Something else',
};

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
  if (Object.hasOwn(deviceNames, chosen)) return chosen as Device;
  const agent = (userAgent ?? '').slice(0, 500);
  return marks.find(([mark]) => mark.test(agent))?.[1] ?? 'any';
}
