import type { TranscriptLine } from '../model/attempt.ts';
import { type Form, messageIn } from './message-in.ts';
import type { Words } from './words.ts';

/** What we remark between the lines of a dialogue, as reports keep it. */
const notes: readonly Form[] = [
  [/^Ended here: (.{1,900})\.$/, 'note-ended', 'detail'],
  [/^Not connected: (.{1,900})\.$/, 'note-not-connected', 'detail'],
  [/^The TLS handshake failed: (.{1,900})\.$/, 'note-handshake-failed', 'detail'],
  [/^Connected; nothing more was asked at this address\.$/, 'note-connected'],
  [/^Too many logins have failed lately: the password was not sent\.$/, 'note-too-many-failed'],
  [/^(\d{1,7}) more lines of this list$/, 'note-more-lines', 'count'],
  [/^asked-one-by-one$/, 'note-asked-one-by-one'],
  [/^relay-forms-left-out$/, 'note-relay-forms-left-out'],
  [/^The first (\d{1,7}) characters are not from a mail server/, 'note-characters-not-shown', 'count'],
  [/^Not known to be a mail server; not shown\.$/, 'note-not-shown'],
  [/^Closed again before a word\.$/, 'note-closed-again'],
  [/^No greeting in clear text either\.$/, 'note-no-greeting-either'],
  [/^The handshake failed, so the command was not run\.$/, 'note-not-run'],
  [/^A TLS hello was sent and answered\.$/, 'note-hello-answered'],
  [/^A TLS hello was sent; the server closed the connection\.$/, 'note-hello-closed'],
  [/^A TLS hello was sent and not answered in time\.$/, 'note-hello-unanswered'],
  [/^The whole message was sent\.$/, 'note-message-sent'],
  [/^(\d{1,7}) lines?, which are not kept\.$/, 'note-lines-not-kept', 'count'],
  [/^The dialogue went on; further lines are not kept\.$/, 'note-went-on'],
  [/^(\d{1,7}|One) lines? (?:is|are) left out here: the dialogue was too long\.$/, 'note-left-out', 'count'],
  [
    /^(TLS \S{1,10}), (\S{1,80}), certificate valid until ([\d-]{10})(?: ([\d:]{5}) UTC)?: (.{1,200})$/,
    'note-encrypted',
    ...['version', 'cipher', 'date', 'time', 'errors'],
  ],
  [
    /^(TLS \S{1,10}), (\S{1,80}), no certificate: (.{1,200})$/,
    'note-no-certificate',
    'version',
    'cipher',
    'errors',
  ],
];

/** The words of a line between those of a dialogue. `kind` is how the dialogue ended, or null: for notes of earlier versions. */
export function noteText(
  words: Words,
  line: string | Pick<TranscriptLine, 'text' | 'note'>,
  kind: string | null,
): string {
  if (typeof line === 'string') return olderNoteText(words, line, kind);
  const { text, note } = line;
  if (note === undefined) return olderNoteText(words, text, kind);
  const { detail, ...args } = note.args;
  if (detail === undefined) return words.stored(note.id, args) ?? note.id;
  // A code of a library is said as it is, and everything else by its message.
  const said = typeof detail === 'string' ? words.stored(detail, args) : null;
  const told = { kind: args.kind ?? kind, detail: said ?? detail, code: said === null ? detail : null };
  return words.stored(note.id, told) ?? note.id;
}

function olderNoteText(words: Words, text: string, kind: string | null): string {
  const note = messageIn(notes, text);
  if (note === null) return text;
  const { count, errors, detail, ...args } = note.args;
  const given = {
    ...args,
    ...(count !== undefined && { count: count === 'One' ? 1 : Number(count) }),
    ...(errors !== undefined && { errors: errors === 'verified' ? null : String(errors).split(', ') }),
    ...(detail !== undefined && { detail, kind, code: /\s/.test(String(detail)) ? null : detail }),
  };
  return words.message(note.id, given);
}
