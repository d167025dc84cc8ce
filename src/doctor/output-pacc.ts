import { matchesDigest, parsePacc } from '../discovery/parse-pacc.ts';
import { hostPort } from '../model/host-port.ts';
import { isOutgoing, protocolName } from '../model/protocols.ts';
import type { Provider } from '../model/provider.ts';
import { settingsToPublish } from '../publish/published-settings.ts';
import { paccRecord, renderPacc } from '../publish/render-pacc.ts';
import type { OwnOutput } from '../web/hear-own.ts';
import { type Note, note } from './note.ts';

/** What programs of the new common format (PACC) take, and whether our record in the DNS vouches for the very bytes. */
export function tellPacc({ account: { domain }, answers }: OwnOutput, provider: Provider): Note[] {
  const answer = answers.find(({ url }) => url.endsWith('/user-agent-configuration.json'));
  const bytes = Buffer.from(answer?.body ?? []);
  const text = bytes.toString('utf8');
  const servers = parsePacc(text) ?? [];
  const settings = settingsToPublish(provider, domain);
  const record = settings === null ? '' : paccRecord(renderPacc(settings));
  if (answer?.status !== 200 || matchesDigest(bytes, [record]) !== true)
    return [note('fault', 'doctor-pacc-fault', { domain })];
  const hasBoth = servers.some(({ protocol }) => isOutgoing(protocol)) && servers.length > 1;
  const named = servers.map(
    ({ protocol, host, port }) =>
      `${protocolName(protocol)} ${hostPort({ host: host ?? '', port: port ?? 0 })}`,
  );
  return [
    hasBoth
      ? note('well', 'doctor-pacc-well', { domain, servers: named.join(', ') })
      : note('warning', 'doctor-pacc-half', { domain }),
  ];
}
