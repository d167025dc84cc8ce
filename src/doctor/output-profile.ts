import type { Account } from '../model/account.ts';
import type { HeardAnswer } from '../model/heard.ts';
import type { Provider } from '../model/provider.ts';
import { readAppleProfile } from '../readers/apple-profile.ts';
import { isSigned, unsignedProfile } from '../readers/unsigned-profile.ts';
import { differences, serverInWords } from '../web/taken-servers.ts';
import type { Note } from './note.ts';

/** What iPhone, iPad and Mac take from the profile that the service hands out. */
export async function tellProfile(
  provider: Provider,
  account: Account,
  answer: HeardAnswer,
  isToBeSigned: boolean,
): Promise<Note[]> {
  const { domain } = account;
  const fault = (why: string): Note[] => [
    {
      state: 'fault',
      text: `The profile for Apple devices of ${domain} cannot be used: ${why}.`,
      means: 'iPhone, iPad and Mac are set up by hand.',
      fix: 'Please report this: it is a fault of Posthorn.',
    },
  ];
  if (answer.status !== 200) return fault(`the service answers with status ${answer.status}`);
  const signed = isSigned(answer.body);
  if (signed !== isToBeSigned) return fault(signed ? 'it is signed' : 'it is not signed');
  const document = await unsignedProfile(answer.body);
  if (document === null) return fault('its signature does not fit what it holds');
  const reading = readAppleProfile(document);
  if (reading.kind !== 'servers')
    return fault(reading.kind === 'refused' ? reading.reason : 'it names Exchange');
  const servers = [reading.incoming, reading.outgoing].filter((server) => server !== null);
  const wrong = servers.flatMap((server) => differences(provider, account, server));
  if (wrong.length > 0)
    return [
      {
        state: 'warning',
        text: `Apple devices may take something else than the provider file says for ${domain}: ${wrong.join('; ')}.`,
        means:
          'A profile cannot say whether a server wants STARTTLS; the device goes by what the port answers.',
        fix: 'Offer TLS from the start on the usual ports.',
      },
    ];
  const how = signed ? 'signed profile' : 'profile without a signature';
  return [
    { state: 'well', text: `Apple devices, ${domain}, by ${how}: ${servers.map(serverInWords).join(', ')}.` },
  ];
}
