import type { Account } from '../model/account.ts';
import type { HeardAnswer } from '../model/heard.ts';
import type { Provider } from '../model/provider.ts';
import { readAppleProfile } from '../readers/apple-profile.ts';
import { isSigned, unsignedProfile } from '../readers/unsigned-profile.ts';
import { differences, serverMessage } from '../web/taken-servers.ts';
import { type Note, note } from './note.ts';

/** What iPhone, iPad and Mac take from the profile that the service hands out. */
export async function tellProfile(
  provider: Provider,
  account: Account,
  answer: HeardAnswer,
  isToBeSigned: boolean,
): Promise<Note[]> {
  const { domain } = account;
  const fault = (problem: string, about: Note['args'] = {}): Note[] => [
    note('fault', 'doctor-profile-fault', { ...about, domain, problem }),
  ];
  if (answer.status !== 200) return fault('status', { status: String(answer.status) });
  const signed = isSigned(answer.body);
  if (signed !== isToBeSigned) return fault(signed ? 'signed' : 'unsigned');
  const document = await unsignedProfile(answer.body);
  if (document === null) return fault('signature');
  const reading = readAppleProfile(document);
  if (reading.kind !== 'servers')
    return reading.kind === 'refused' ? fault('refused', reading.reason) : fault('exchange');
  const servers = [reading.incoming, reading.outgoing].filter((server) => server !== null);
  const wrong = servers.flatMap((server) => differences(provider, account, server));
  if (wrong.length > 0) return [note('warning', 'doctor-profile-differs', { domain, wrong })];
  const named = servers.map(serverMessage);
  return [note('well', 'doctor-profile-well', { domain, isSigned: signed, servers: named })];
}
