import { matchesDigest, parsePacc } from '../discovery/parse-pacc.ts';
import { hostPort } from '../model/host-port.ts';
import { isOutgoing } from '../model/protocols.ts';
import type { Provider } from '../model/provider.ts';
import { settingsToPublish } from '../publish/published-settings.ts';
import { paccRecord, renderPacc } from '../publish/render-pacc.ts';
import type { OwnOutput } from '../web/hear-own.ts';
import type { Note } from './note.ts';

/** What programs of the new common format (PACC) take, and whether our record in the DNS vouches for the very bytes. */
export function tellPacc({ account: { domain }, answers }: OwnOutput, provider: Provider): Note[] {
  const answer = answers.find(({ url }) => url.endsWith('/user-agent-configuration.json'));
  const bytes = Buffer.from(answer?.body ?? []);
  const text = bytes.toString('utf8');
  const servers = parsePacc(text) ?? [];
  const settings = settingsToPublish(provider, domain);
  const record = settings === null ? '' : paccRecord(renderPacc(settings));
  if (answer?.status !== 200 || matchesDigest(bytes, [record]) !== true)
    return [
      {
        state: 'fault',
        text: `The file of the new common format (PACC) for ${domain} cannot be used.`,
        means: 'Programs that read it refuse it.',
        fix: 'Please report this: it is a fault of Posthorn.',
      },
    ];
  const hasBoth = servers.some(({ protocol }) => isOutgoing(protocol)) && servers.length > 1;
  return hasBoth
    ? [
        {
          state: 'well',
          text: `Programs of the new common format (PACC), ${domain}: ${servers.map((server) => `${server.protocol.toUpperCase()} ${hostPort({ host: server.host ?? '', port: server.port ?? 0 })}`).join(', ')}.`,
        },
      ]
    : [
        {
          state: 'warning',
          text: `The file of the new common format (PACC) for ${domain} names no server for one direction.`,
          means:
            'The format knows TLS from the start on the usual ports only, and programs find half of the settings.',
          fix: 'Offer 993 or 995, and 465, or set publish.pacc to false.',
        },
      ];
}
