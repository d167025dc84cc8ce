import type { Account } from '../model/account.ts';
import type { Message } from '../model/message.ts';
import type { Provider } from '../model/provider.ts';
import { settingsToPublish } from '../publish/published-settings.ts';
import { type ProgramView, programViews } from '../readers/index.ts';
import { differences, serverMessage } from '../web/taken-servers.ts';
import { isAtFault, type Note, needs, note, type Patient, type Question } from './note.ts';
import { tellPacc } from './output-pacc.ts';
import { tellProfile } from './output-profile.ts';

const mostDomains = 3;

/** What each mail program makes of what we publish for our own domains, by the rules of its own source. */
export const output: Question = {
  id: 'output',
  async ask(patient) {
    if (isAtFault(patient, 'POSTHORN_PROVIDER_FILE')) return [needs('POSTHORN_PROVIDER_FILE')];
    const { domains } = patient.config.provider;
    if (domains.length === 0) return [note('well', 'doctor-output-no-domains')];
    const { asked, left } = chooseDomains(patient.config.provider);
    const notes = await Promise.all(asked.map((domain) => askDomain(patient, domain)));
    const others = left > 0 ? [note('well', 'doctor-output-others', { count: left })] : [];
    return [...notes.flat(), ...others];
  },
};

/** The first domain stands for those without anything of their own; of the others each is another case. */
function chooseDomains({ domains, ownOfDomains }: Provider): { asked: string[]; left: number } {
  const alike = domains.filter((domain) => !ownOfDomains?.has(domain));
  const own = domains.filter((domain) => ownOfDomains?.has(domain));
  const asked = [...alike.slice(0, 1), ...own, ...alike.slice(1)].slice(0, mostDomains);
  return { asked, left: domains.length - asked.length };
}

async function askDomain({ config, hearOwn }: Patient, domain: string): Promise<Note[]> {
  const { provider } = config;
  // Told by the settings already.
  if (settingsToPublish(provider, domain) === null) return [];
  const account = { address: `postmaster@${domain}`, localPart: 'postmaster', domain };
  const own = await hearOwn(account);
  return [
    ...tellPrograms(provider, account, programViews(own)),
    ...(await tellProfile(provider, account, own.profile, config.profileSigner !== null)),
    ...(provider.publish?.pacc === true ? tellPacc(own, provider) : []),
  ];
}

/** What the programs end up with, each held against the provider file; those that agree are told in one breath. Pure. */
export function tellPrograms(provider: Provider, account: Account, views: readonly ProgramView[]): Note[] {
  const told = views
    .filter(({ id }) => id !== 'apple-mail')
    .map((view) => ({ name: view.name, found: tellProgram(provider, account, view) }));
  const well = Map.groupBy(
    told.filter(({ found }) => isServers(found)),
    ({ found }) => JSON.stringify(found),
  );
  const { domain } = account;
  return [
    ...told.flatMap(({ found }) => (isServers(found) ? [] : [found])),
    ...[...well].map(([servers, those]) =>
      note('well', 'doctor-output-well', {
        domain,
        servers: JSON.parse(servers) as Message[],
        programs: those.map(({ name }) => name).join(', '),
      }),
    ),
  ];
}

/** What is wrong with what a program takes, or the servers, where nothing is. */
function tellProgram(provider: Provider, account: Account, view: ProgramView): Note | Message[] {
  const { name: program, incoming, outgoing, outcome, notes, doubts } = view;
  const about = { program, domain: account.domain };
  if (outcome !== 'found' || incoming === null || outgoing === null)
    return note('warning', 'doctor-output-nothing', { ...about, notes: { sentences: notes } });
  const both = [incoming, outgoing];
  const wrong = both.flatMap((server) => differences(provider, account, server));
  if (wrong.length > 0) return note('warning', 'doctor-output-differs', { ...about, wrong });
  const servers = both.map(serverMessage);
  if (doubts.length === 0) return servers;
  return note('warning', 'doctor-output-doubts', { ...about, servers, doubts: { sentences: doubts } });
}

function isServers(found: Note | Message[]): found is Message[] {
  return Array.isArray(found);
}
