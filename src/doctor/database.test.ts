import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { examineSqlite } from '../store/examine-sqlite.ts';
import { openSqliteStore } from '../store/sqlite-store.ts';
import { toldInEnglish } from '../testing/doctor-notes.ts';
import { sampleReport } from '../testing/sample-report.ts';
import { tellDatabase, tellFolder } from './database.ts';
import { lookAtFolder } from './look-at-folder.ts';
import type { ToldNote } from './note-words.ts';

const root = mkdtempSync(join(tmpdir(), 'posthorn-doctor-'));
after(() => rmSync(root, { recursive: true }));
const uid = process.getuid?.() ?? null;
let count = 0;

function newFolder(): string {
  count += 1;
  const folder = join(root, `data-${count}`);
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}

async function notesFor(file: string): Promise<ToldNote[]> {
  return toldInEnglish(tellDatabase(file, await examineSqlite(file), uid));
}

async function newDatabase(): Promise<string> {
  const dataDir = newFolder();
  const store = await openSqliteStore({ dataDir, retentionDays: 30 });
  await store.save(sampleReport());
  await store.close();
  return join(dataDir, 'posthorn.sqlite');
}

function states(notes: readonly ToldNote[]): string[] {
  return notes.map(({ state }) => state);
}

test('a database as the service leaves it is well, and stays as it is', async () => {
  const file = await newDatabase();
  const before = readFileSync(file);
  const notes = await notesFor(file);
  assert.deepEqual(states(notes), ['well']);
  assert.match(notes[0]?.text ?? '', /opens, can be written, and is sound: .*, 1 report\.$/);
  assert.ok(readFileSync(file).equals(before));
});

test('no database yet is well, and none is made by looking', async () => {
  const file = join(newFolder(), 'posthorn.sqlite');
  assert.deepEqual(states(await notesFor(file)), ['well']);
  assert.equal((await examineSqlite(file)).kind, 'missing');
});

test('an empty file is what SQLite begins with', async () => {
  const file = join(newFolder(), 'posthorn.sqlite');
  writeFileSync(file, '');
  const notes = await notesFor(file);
  assert.deepEqual(states(notes), ['warning', 'well']);
  assert.match(notes[0]?.text ?? '', /older version/);
});

const otherFiles: [string, string | Buffer, RegExp][] = [
  [
    'a text',
    'hello, this is a text file of some length',
    /is not a database: it begins with “hello, this is a”/,
  ],
  ['a short text', 'hi', /is not a database: it begins with “hi”/],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /is not a database\.$/],
  ['zeroes', Buffer.alloc(4096), /is not a database\.$/],
  [
    'an archive of a database',
    Buffer.from('1f8b0800000000000003536c6974652066', 'hex'),
    /is not a database\.$/,
  ],
];

for (const [what, content, text] of otherFiles) {
  test(`${what} in the place of the database is named`, async () => {
    const file = join(newFolder(), 'posthorn.sqlite');
    writeFileSync(file, content);
    const [note, ...more] = await notesFor(file);
    assert.equal(note?.state, 'fault');
    assert.match(note?.text ?? '', text);
    assert.ok(note?.means && note.fix && more.length === 0);
  });
}

test('a folder in the place of the database is named', async () => {
  const file = join(newFolder(), 'posthorn.sqlite');
  mkdirSync(file);
  const [note] = await notesFor(file);
  assert.match(note?.text ?? '', /is no file/);
});

test('a database that another program keeps locked is told so', async () => {
  const file = await newDatabase();
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  const [note] = await notesFor(file);
  other.close();
  assert.equal(note?.state, 'fault');
  assert.match(note?.text ?? '', /locked/);
});

test('a damaged database is told so, wherever it is damaged', async () => {
  for (const at of [100, 4096 + 8]) {
    const file = await newDatabase();
    const bytes = readFileSync(file);
    bytes.fill(0x5a, at, at + 300);
    writeFileSync(file, bytes);
    const [note] = await notesFor(file);
    assert.equal(note?.state, 'fault', `damaged at ${at}`);
    assert.match(note?.text ?? '', /damaged|not a database/);
  }
});

test('a database of a newer version is told so', async () => {
  const file = await newDatabase();
  const database = new DatabaseSync(file);
  database.exec("INSERT INTO kysely_migration (name, timestamp) VALUES ('9999-later', '2030-01-01')");
  database.close();
  const [note] = await notesFor(file);
  assert.equal(note?.state, 'fault');
  assert.match(note?.text ?? '', /newer version.*9999-later/);
});

test('what only another user may write is a fault or a doubt', () => {
  const opens = {
    kind: 'opens' as const,
    ...{ pending: [], unknown: [], reports: 3, newest: 0, bytes: 20_480, isWholeChecked: true, ownerUid: 33 },
  };
  const closed = toldInEnglish(tellDatabase('/data/posthorn.sqlite', { ...opens, isWritable: false }, 33));
  assert.deepEqual(states(closed), ['fault']);
  assert.match(closed[0]?.text ?? '', /read, but not written/);
  const asRoot = toldInEnglish(tellDatabase('/data/posthorn.sqlite', { ...opens, isWritable: true }, 0));
  assert.deepEqual(states(asRoot), ['warning', 'well']);
  assert.match(asRoot[0]?.fix ?? '', /as the user that runs the service/);
});

test('the folder: what can be written, and what cannot', () => {
  const folder = newFolder();
  assert.deepEqual(toldInEnglish(tellFolder(folder, lookAtFolder(folder))), []);
  chmodSync(folder, 0o755);
  assert.deepEqual(states(toldInEnglish(tellFolder(folder, lookAtFolder(folder)))), ['warning']);
  const [missing] = toldInEnglish(tellFolder(join(folder, 'a/b'), lookAtFolder(join(folder, 'a/b'))));
  assert.equal(missing?.state, 'well');
  const file = join(folder, 'file');
  writeFileSync(file, 'x');
  const [isFile] = toldInEnglish(tellFolder(file, lookAtFolder(file)));
  assert.match(isFile?.text ?? '', /is a file and no folder/);
  const [inFile] = toldInEnglish(tellFolder(join(file, 'data'), lookAtFolder(join(file, 'data'))));
  assert.equal(inFile?.state, 'fault');
  assert.match(inFile?.text ?? '', /a part of the path is a file/);
});

test('a folder that nobody can write into is told with the reason', () => {
  // Not even root makes files there.
  const [note] = toldInEnglish(tellFolder('/proc/self', lookAtFolder('/proc/self')));
  assert.equal(note?.state, 'fault');
  assert.match(note?.text ?? '', /Nothing can be written into the data folder/);
});
