import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MeaningId } from '../meanings.ts';
import { findConcepts } from './find-concepts.ts';
import { readClaim } from './read-claims.ts';

const cases: readonly [text: string, meaning: MeaningId | null][] = [
  // The same failure, in words that no program of the catalogue uses.
  ['We were not able to open a connection to your mail server', 'cannot-connect'],
  ['Es ließ sich keine Verbindung zum Mailserver aufbauen: nicht möglich', 'cannot-connect'],
  ['Nous n’avons pas pu nous connecter au serveur de messagerie : impossible', 'cannot-connect'],
  ['Nie można nawiązać połączenia z serwerem poczty', 'cannot-connect'],
  ['Your credentials were refused', 'wrong-password'],
  ['Das eingegebene Kennwort ist nicht korrekt', 'wrong-password'],
  ['La contraseña introducida no es correcta', 'wrong-password'],
  ['Het ingevoerde wachtwoord is onjuist', 'wrong-password'],
  ['Podane hasło jest nieprawidłowe', 'wrong-password'],
  ['Il certificato del server è scaduto ieri', 'certificate-expired'],
  ['O certificado deste servidor não corresponde ao nome', 'certificate-name'],
  ['Der Name des Servers wurde nicht gefunden', 'host-not-found'],
  ['La connexion a été interrompue par le serveur', 'connection-dropped'],
  ['Zbyt wiele jednoczesnych połączeń', 'too-many-logins'],
  ['Le message dépasse la taille maximale', 'message-too-large'],
  ['A caixa de correio está cheia', 'own-mailbox-full'],
  // Neighbours that say something else.
  ['Der Server verlangt eine Verschlüsselung', 'needs-encryption'],
  ['Your password was changed', null],
  ['The connection was established', null],
  ['Your certificate is valid until 2030', null],
  ['The mailbox was created', null],
  ['Ihr Konto wurde angelegt', null],
];

for (const [text, meaning] of cases)
  test(`${text}: ${meaning ?? 'no claim'}`, () => {
    assert.equal(readClaim(text)?.meanings[0] ?? null, meaning, JSON.stringify([...findConcepts(text)]));
  });

test('what may be is no plain claim, and neither is what a reader is asked to check', () => {
  assert.equal(readClaim('The server may be unavailable')?.how, 'supposed');
  assert.equal(readClaim('Please check your user name and password')?.how, 'advised');
  assert.equal(readClaim('The password is wrong. Please check your network connection')?.how, 'said');
});

test('words far apart claim nothing together', () => {
  const far = 'one two three four five six seven eight nine ten eleven twelve thirteen';
  assert.equal(readClaim(`The password ${far} is incorrect`), null);
});

test('64 KiB of words are read in time', () => {
  for (const text of ['password '.repeat(7300), 'a'.repeat(65_536), 'nicht wrong server. '.repeat(3276)]) {
    const start = performance.now();
    readClaim(text);
    assert.ok(performance.now() - start < 3000);
  }
});
