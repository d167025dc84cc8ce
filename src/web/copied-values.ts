import type { ClientSettings } from '../clients/client.ts';
import { usedServers } from '../clients/used-servers.ts';

/** Tells which values of the steps are worth a copy button: names and addresses, not what is chosen from a list or short. */
export function copiedValues(settings: ClientSettings): (value: string) => boolean {
  const { address, displayName } = settings.account;
  const servers = usedServers(settings).flatMap(({ host, username }) => [host, username]);
  const copied = [address, displayName ?? '', ...servers].filter((text) => text !== '');
  return (value) => copied.some((text) => value.includes(text));
}
