import type { ProgramTake } from '../model/report.ts';
import type { ServerSettings } from '../model/server-settings.ts';
import { appleMail } from './apple-mail.ts';
import { deltaChat } from './delta-chat.ts';
import { evolution } from './evolution.ts';
import { fairEmail } from './fairemail.ts';
import { kmail } from './kmail.ts';
import { nextcloudMail } from './nextcloud-mail.ts';
import { outlook } from './outlook.ts';
import { printable } from './printable.ts';
import type { Heard, Reader, TakenServer, Verdict } from './reader.ts';
import { printableMessage } from './reasons.ts';
import { thunderbird } from './thunderbird.ts';
import { k9, thunderbirdAndroid } from './thunderbird-android.ts';

/** The programs whose ways of looking for settings are known from their sources or documents. */
export const readers: readonly Reader[] = [
  thunderbird,
  thunderbirdAndroid,
  k9,
  outlook,
  appleMail,
  evolution,
  kmail,
  fairEmail,
  deltaChat,
  nextcloudMail,
];

/** What one program makes of what a domain publishes. */
export interface ProgramView extends Verdict {
  id: string;
  name: string;
  reference: string;
  /** Whether it ends up with the same servers as the first program that found some; null where it found none. */
  agrees: boolean | null;
}

/** What every known program would make of what was heard. Pure. */
export function programViews(heard: Heard): ProgramView[] {
  const views = readers.map(({ id, name, reference, look }) => ({
    id,
    name,
    reference,
    ...shown(look(heard)),
  }));
  const first = views.find(({ outcome }) => outcome === 'found');
  return views.map((view) => {
    const agrees = view.outcome === 'found' && first !== undefined ? isSame(view, first) : null;
    return { ...view, agrees };
  });
}

/** The programs that end up with a server for each direction, and nothing speaks against it. Pure. */
export function programTakes(heard: Heard): ProgramTake[] {
  return programViews(heard).flatMap(({ id, incoming, outgoing, doubts, from }) =>
    incoming === null || outgoing === null || from === null || doubts.length > 0
      ? []
      : [{ program: id, source: from.source, incoming: bare(incoming), outgoing: bare(outgoing) }],
  );
}

function bare({ protocol, host, port, security, username }: TakenServer): ServerSettings {
  return { protocol, host, port, security, username };
}

/** What programs take is somebody else's text. */
function shown(verdict: Verdict): Verdict {
  const { incoming, outgoing, doubts, notes } = verdict;
  return {
    ...verdict,
    incoming: incoming && shownServer(incoming),
    outgoing: outgoing && shownServer(outgoing),
    doubts: doubts.map(printableMessage),
    notes: notes.map(printableMessage),
  };
}

function shownServer(server: TakenServer): TakenServer {
  return { ...server, host: printable(server.host, 255), username: printable(server.username, 256) };
}

function isSame(one: Verdict, other: Verdict): boolean {
  return sameServer(one.incoming, other.incoming) && sameServer(one.outgoing, other.outgoing);
}

function sameServer(one: TakenServer | null, other: TakenServer | null): boolean {
  const keys = ['protocol', 'host', 'port', 'security', 'username'] as const;
  return keys.every((key) => one?.[key] === other?.[key]);
}
