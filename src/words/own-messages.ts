import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkMessages } from './check-messages.ts';
import { languageOf } from './languages.ts';
import { allVariables, type MessageShape, shapeOf } from './message-shape.ts';
import { type MessageFile, readLocale } from './read-locale.ts';

/** What every message of a finding may use; the head of `findings.ftl` says what each is. */
const ofFindings = [
  ...[
    'host',
    'port',
    'service',
    'direction',
    'username',
    'address',
    'domain',
    'protocol',
    'security',
    'runs',
  ],
  ...['tlsPort', 'starttlsPort', 'portIs'],
];

/** The messages of a provider in a language, which lie over ours: those of the same name take the place of their texts. */
export function ownFilesOf(ownDir: string | null, tag: string): MessageFile[] {
  return ownDir === null ? [] : readLocale(join(ownDir, 'locales', tag), ownDir);
}

/**
 * What is wrong with a provider's messages, each with file and line: what cannot be read, what nobody would ever ask for, and
 * arguments that are not given. `oursOf` reads the messages that they lie over.
 */
export function faultsOfOwn(ownDir: string, oursOf: (tag: string) => readonly MessageFile[]): string[] {
  return [
    ...unknownFolders(ownDir, 'locales'),
    ...unknownFolders(ownDir, 'help'),
    ...messageFaults(ownDir, oursOf),
  ];
}

function messageFaults(ownDir: string, oursOf: (tag: string) => readonly MessageFile[]): string[] {
  return folders(join(ownDir, 'locales')).flatMap((tag) => {
    if (!isSpoken(tag)) return [];
    const { entries, faults } = checkMessages(ownFilesOf(ownDir, tag));
    const ours = shapesIn([...oursOf('en'), ...(tag === 'en' ? [] : oursOf(tag))]);
    const all = new Map([...ours, ...entries.map((entry) => [entry.id, shapeOf(entry)] as const)]);
    return [...faults, ...entries.map(shapeOf).flatMap((own) => slipsOf(own, ours.get(own.id), ours, all))];
  });
}

/** Of messages that stand in several files the last ones count, so a language lies over English. */
function shapesIn(files: readonly MessageFile[]): Map<string, MessageShape> {
  const shapes = new Map<string, MessageShape>();
  for (const file of files)
    for (const entry of checkMessages([file]).entries) shapes.set(entry.id, shapeOf(entry));
  return shapes;
}

function slipsOf(
  own: MessageShape,
  our: MessageShape | undefined,
  ours: ReadonlyMap<string, MessageShape>,
  all: ReadonlyMap<string, MessageShape>,
): string[] {
  if (own.id.startsWith('-')) return [];
  if (our === undefined) return [`${own.place}: there is no message ${own.id}`];
  const attributes = own.attributes.filter(
    (name) => !our.attributes.includes(name) && !/^steps-\d+$/.test(name),
  );
  const given = [...allVariables(our, ours), ...(our.attributes.includes('why') ? ofFindings : [])];
  const variables = allVariables(own, all).filter((name) => !given.includes(name));
  const references = own.references.filter((name) => !all.has(name.split('.')[0] ?? ''));
  return [
    ...attributes.map((name) => `${own.place}: ${own.id} has no .${name}`),
    ...variables.map((name) => `${own.place}: ${own.id} is not given $${name}`),
    ...references.map((name) => `${own.place}: there is no message ${name}`),
  ];
}

function unknownFolders(ownDir: string, kind: string): string[] {
  return folders(join(ownDir, kind))
    .filter((tag) => !isSpoken(tag))
    .map((tag) => `${kind}/${tag}: we do not speak this language`);
}

function isSpoken(tag: string): boolean {
  const state = languageOf(tag)?.state;
  return state === 'offered' || state === 'begun';
}

function folders(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .toSorted();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
