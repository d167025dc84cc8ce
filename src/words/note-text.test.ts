import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Message, type Told, tell } from '../model/message.ts';
import { endNote } from '../net/end-note.ts';
import { dictionary, english } from '../testing/english.ts';
import { noteText } from './note-text.ts';

const german = dictionary.words('de');

const remarks: [stored: string, failure: string | null, german: RegExp][] = [
  [
    'Ended here: ECONNREFUSED.',
    'connection-refused',
    /^Hier endete es: die Verbindung wurde .*\(ECONNREFUSED\)\.$/,
  ],
  ['Ended here: the server closed the connection.', 'connection-closed', /^Hier endete es: der Server .*\.$/],
  ['Not connected: no answer in 10 s.', 'connection-timeout', /^Keine Verbindung: /],
  [
    'The TLS handshake failed: No complete TLS handshake within 8000 ms.',
    'tls-timeout',
    /^Der TLS-Handshake ist/,
  ],
  ['Connected; nothing more was asked at this address.', null, /^Verbunden;/],
  ['Too many logins have failed lately: the password was not sent.', null, /zu viele Anmeldungen/],
  ['23 more lines of this list', null, /^noch 23 Zeilen/],
  ['asked-one-by-one', null, /nacheinander/],
  ['relay-forms-left-out', null, /nicht gestellt/],
  ['The first 40 characters are not from a mail server and are not shown.', null, /^Die ersten 40 Zeichen/],
  ['Not known to be a mail server; not shown.', null, /Mailserver/],
  ['Closed again before a word.', null, /^Wieder beendet/],
  ['No greeting in clear text either.', null, /keine Begrüßung/],
  ['The handshake failed, so the command was not run.', null, /nicht ausgeführt/],
  ['A TLS hello was sent and answered.', null, /beantwortet/],
  ['A TLS hello was sent; the server closed the connection.', null, /beendet/],
  ['A TLS hello was sent and not answered in time.', null, /nicht rechtzeitig/],
  ['The whole message was sent.', null, /Nachricht wurde gesendet/],
  ['12 lines, which are not kept.', null, /^12 Zeilen/],
  ['The dialogue went on; further lines are not kept.', null, /ging weiter/],
  ['One line is left out here: the dialogue was too long.', null, /fehlt eine Zeile/],
  ['7 lines are left out here: the dialogue was too long.', null, /fehlen 7 Zeilen/],
  [
    'TLS 1.3, TLS_AES_256_GCM_SHA384, certificate valid until 2027-01-01 00:00 UTC: verified',
    null,
    /gültig bis 1\. Januar 2027, 00:00 UTC: bestätigt$/,
  ],
  [
    'TLS 1.2, AES256-SHA, certificate valid until 2027-01-01 00:00 UTC: expired, name-mismatch',
    null,
    /UTC: es ist abgelaufen und es gehört zu einem anderen Namen$/,
  ],
  ['TLS 1.0, AECDH-AES256-SHA, no certificate: self-signed', null, /kein Zertifikat: der Server/],
];

for (const [stored, failure, told] of remarks)
  test(`a remark in a stored dialogue is read in every language: ${stored}`, () => {
    // What is wrong with a certificate was kept by its code, and later remarks by theirs.
    if (!/expired|self-signed|^asked-|^relay-forms-/.test(stored))
      assert.equal(noteText(english, stored, failure), stored);
    assert.match(noteText(german, stored, failure), told);
  });

test('a remark that no version made stays as it is', () => {
  assert.equal(noteText(german, 'Something else', null), 'Something else');
});

test('a remark that is kept as a message is told by it, with how the dialogue ended', () => {
  const said = (note: Message, words = english) => noteText(words, { text: '', note }, null);
  const line = (id: string, detail: Told) => endNote(id, { kind: 'tls-timeout', step: 'tls', detail });
  const late = line('note-handshake-failed', tell('detail-tls-late', { milliseconds: '8000' }));
  assert.equal(said(late), 'The TLS handshake failed: No complete TLS handshake within 8000 ms.');
  assert.match(said(late, german), /^Der TLS-Handshake ist misslungen: /);
  assert.equal(said(line('note-ended', 'ECONNREFUSED')), 'Ended here: ECONNREFUSED.');
  assert.match(said(line('note-ended', 'ECONNREFUSED'), german), /\(ECONNREFUSED\)\.$/);
  assert.equal(
    said(tell('note-left-out', { count: 7 })),
    '7 lines are left out here: the dialogue was too long.',
  );
  assert.equal(said(tell('note-of-tomorrow')), 'note-of-tomorrow');
});
