import type { Client, ClientGroup, Device } from '../clients/client.ts';
import { nameOf } from '../clients/tell.ts';
import type { Words } from '../words/words.ts';

export interface ProgramGroup {
  title: string;
  programs: { name: string; href: string }[];
}

export interface ProgramList {
  /** Mail programs of the device. */
  fitting: ProgramGroup['programs'];
  /** All others, by what they are. */
  others: ProgramGroup[];
}

/** The order in which they are shown. */
const groups: readonly ClientGroup[] = ['computer', 'phone', 'device', 'command-line', 'server', 'code'];

/** The programs to choose from: first those that run on the device, then everything else by its group. */
export function programList(
  words: Words,
  clients: readonly Client[],
  device: Device,
  href: (client: Client) => string,
): ProgramList {
  const link = (client: Client) => ({ name: nameOf(words, client), href: href(client) });
  const isFitting = ({ group, devices }: Client) =>
    (group === 'computer' || group === 'phone') && (devices.includes(device) || devices.includes('any'));
  const others = clients.filter((client) => !isFitting(client));
  const listed = groups.map((group) => ({
    title: words.message('setup-others', { group }),
    programs: others.filter((client) => client.group === group).map(link),
  }));
  return {
    fitting: clients.filter(isFitting).map(link),
    others: listed.filter(({ programs }) => programs.length > 0),
  };
}
