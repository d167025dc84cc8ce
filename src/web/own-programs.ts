import { matchesDigest, parsePacc } from '../discovery/parse-pacc.ts';
import type { Message, Told } from '../model/message.ts';
import { isIncoming, isOutgoing } from '../model/protocols.ts';
import type { Provider } from '../model/provider.ts';
import { settingsToPublish } from '../publish/published-settings.ts';
import { paccRecord, renderPacc } from '../publish/render-pacc.ts';
import { readAppleProfile } from '../readers/apple-profile.ts';
import { programViews } from '../readers/index.ts';
import type { TakenServer } from '../readers/reader.ts';
import { isSigned, unsignedProfile } from '../readers/unsigned-profile.ts';
import type { OwnOutput } from './hear-own.ts';
import { differences } from './taken-servers.ts';

/** Programs that make the same of our own output. */
export interface OwnGroup {
  /** A program by its name, or who reads a format. */
  names: Told[];
  servers: TakenServer[];
  /** What is not as the provider file says; empty where all is. */
  wrong: Message[];
  /** Why it may not work, and what they stumble over. */
  doubts: Told[];
}

type OwnProgram = Omit<OwnGroup, 'names'> & { name: Told };

/** What each program makes of what we publish for an account of a hosted domain; those that agree stand together. */
export async function ownPrograms(own: OwnOutput, provider: Provider): Promise<OwnGroup[]> {
  const views = programViews(own).filter(({ id }) => id !== 'apple-mail');
  const programs: OwnProgram[] = views
    .map(({ name, incoming, outgoing, doubts, notes }) => {
      const servers = [incoming, outgoing].filter((server) => server !== null);
      return { name, servers, doubts: servers.length === 2 ? doubts : [...notes, ...doubts] };
    })
    .map((program) => withDifferences(program, own, provider));
  const all = [...programs, await appleDevices(own, provider), ...pacc(own, provider)];
  const groups = Map.groupBy(all, ({ servers, wrong, doubts }) =>
    JSON.stringify([servers.map(placeOf), wrong, doubts]),
  );
  return [...groups.values()].map((those) => {
    const [{ name: _, ...same }] = those as [OwnProgram];
    return { names: those.map(({ name }) => name), ...same };
  });
}

/** Readers build their servers in different orders of keys. */
function placeOf({ protocol, host, port, security, username, auth }: TakenServer) {
  return [protocol, host, port, security, username, auth];
}

function withDifferences(
  program: Omit<OwnProgram, 'wrong'>,
  { account }: OwnOutput,
  provider: Provider,
): OwnProgram {
  return { ...program, wrong: program.servers.flatMap((server) => differences(provider, account, server)) };
}

async function appleDevices(own: OwnOutput, provider: Provider): Promise<OwnProgram> {
  const { status, body } = own.profile;
  const name = readerOf(isSigned(body) ? 'apple-signed' : 'apple');
  const document = status === 200 ? await unsignedProfile(body) : null;
  const reading = document === null ? null : readAppleProfile(document);
  const servers =
    reading?.kind === 'servers' ? [reading.incoming, reading.outgoing].filter((one) => one !== null) : [];
  const doubts =
    reading?.kind === 'refused' ? [{ id: 'own-programs-profile-refused', args: reading.reason }] : [];
  return withDifferences({ name, servers, doubts }, own, provider);
}

/** The new common format: the file, and the record that vouches for it. */
function pacc(own: OwnOutput, provider: Provider): OwnProgram[] {
  const { account, answers } = own;
  const settings = settingsToPublish(provider, account.domain);
  const answer = answers.find(({ url }) => url.endsWith('/user-agent-configuration.json'));
  if (settings === null || answer?.status !== 200) return [];
  const bytes = Buffer.from(answer.body);
  const named = parsePacc(bytes.toString('utf8')) ?? [];
  const first = named.find(({ protocol }) => isIncoming(protocol));
  const sending = named.find(({ protocol }) => isOutgoing(protocol));
  // The format tells no user name; its readers take the address.
  const servers = [first, sending].flatMap((server) =>
    server === undefined ? [] : [{ ...server, username: account.address, auth: 'password' } as TakenServer],
  );
  const isVouched = matchesDigest(bytes, [paccRecord(renderPacc(settings))]) === true;
  const doubts = isVouched ? [] : [{ id: 'own-programs-not-vouched', args: {} }];
  return [withDifferences({ name: readerOf('pacc'), servers, doubts }, own, provider)];
}

/** Who reads a format that is not one program's own. */
function readerOf(reader: 'apple' | 'apple-signed' | 'pacc'): Message {
  return { id: 'own-programs-reader', args: { reader } };
}
