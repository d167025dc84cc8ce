import type { Account } from '../model/account.ts';
import type { Provider } from '../model/provider.ts';
import { settingsToPublish } from '../publish/published-settings.ts';
import { type ProgramView, programViews } from '../readers/index.ts';
import { differences, serverInWords } from '../web/taken-servers.ts';
import { isAtFault, type Note, needs, type Patient, type Question } from './note.ts';
import { tellPacc } from './output-pacc.ts';
import { tellProfile } from './output-profile.ts';

const mostDomains = 3;

/** What each mail program makes of what we publish for our own domains, by the rules of its own source. */
export const output: Question = {
  id: 'output',
  title: 'What mail programs read from us',
  async ask(patient) {
    if (isAtFault(patient, 'POSTHORN_PROVIDER_FILE')) return [needs('POSTHORN_PROVIDER_FILE')];
    const { domains } = patient.config.provider;
    if (domains.length === 0)
      return [{ state: 'well', text: 'The provider file names no domains, so nothing is published.' }];
    const { asked, left } = chooseDomains(patient.config.provider);
    const notes = await Promise.all(asked.map((domain) => askDomain(patient, domain)));
    const others: Note[] =
      left > 0
        ? [
            {
              state: 'well',
              text: `The other ${left === 1 ? 'domain gets' : `${left} domains get`} the same, but for the name and what the provider file says of single ones.`,
            },
          ]
        : [];
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
    .map((view) => ({ ...view, note: tellProgram(provider, account, view) }));
  const well = Map.groupBy(
    told.filter(({ note }) => note.state === 'well'),
    ({ note }) => note.text,
  );
  return [
    ...told.filter(({ note }) => note.state !== 'well').map(({ note }) => note),
    ...[...well].map(
      ([text, those]): Note => ({
        state: 'well',
        text: `${those.map(({ name }) => name).join(', ')}: ${text}`,
      }),
    ),
  ];
}

function tellProgram(provider: Provider, account: Account, view: ProgramView): Note {
  const { domain } = account;
  const { name, incoming, outgoing, outcome, notes, doubts } = view;
  if (outcome !== 'found' || incoming === null || outgoing === null)
    return {
      state: 'warning',
      text: `${name} finds nothing it can use for ${domain}${notes.length > 0 ? `: ${notes.join(' ')}` : '.'}`,
      means: 'Its users type the servers by hand.',
      fix: 'Name an encrypted IMAP server and an encrypted SMTP server in the provider file.',
    };
  const servers = [incoming, outgoing];
  const wrong = servers.flatMap((server) => differences(provider, account, server));
  if (wrong.length > 0)
    return {
      state: 'warning',
      text: `${name} takes something else than the provider file says for ${domain}: ${wrong.join('; ')}.`,
      means: 'Who sets it up by itself cannot sign in, or reaches the wrong server.',
      fix: 'Let the servers take the whole address as user name, and the usual ports, if you can.',
    };
  const text = `${servers.map(serverInWords).join(', ')} for ${domain}.`;
  if (doubts.length === 0) return { state: 'well', text };
  return {
    ...{ state: 'warning', text: `${name}: ${text} ${doubts.join(' ')}` },
    means: 'Setting it up by itself may fail.',
    fix: 'Use the usual ports and TLS from the start.',
  };
}
