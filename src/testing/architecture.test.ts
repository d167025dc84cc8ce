import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';

const src = resolve(import.meta.dirname, '..');

/** Which top-level room may import from which others; ARCHITECTURE.md draws the same. `model` is open to all. */
const mayImport: Record<string, readonly string[]> = {
  model: [],
  bounds: [],
  time: [],
  words: ['xml'],
  xml: [],
  net: ['time'],
  rules: [],
  home: [],
  clients: ['xml', 'words'],
  publish: ['clients', 'words', 'xml'],
  readers: ['xml'],
  help: ['words', 'xml'],
  fields: [],
  protocols: ['net'],
  discovery: ['fields', 'time', 'xml', 'readers', 'net', 'version'],
  practice: ['net', 'check'],
  'round-trip': ['bounds', 'time', 'net', 'protocols'],
  check: [
    'fields',
    'discovery',
    'bounds',
    'time',
    'readers',
    'net',
    'protocols',
    'rules',
    'round-trip',
    'version',
  ],
  pool: ['bounds', 'check', 'net', 'round-trip'],
  store: [],
  mailer: ['time'],
  decode: ['rules'],
  reports: ['rules', 'words', 'decode'],
  desk: ['store', 'check', 'reports', 'words', 'bounds'],
  jobs: ['time', 'desk', 'net', 'reports', 'store', 'words', 'version'],
  config: ['check', 'words', 'mailer'],
  web: [
    'fields',
    'home',
    'discovery',
    'words',
    'bounds',
    'time',
    'xml',
    'check',
    'store',
    'home',
    'desk',
    'decode',
    'reports',
    'clients',
    'help',
    'config',
    'publish',
    'readers',
    'version',
  ],
  doctor: [
    'discovery',
    'time',
    'check',
    'clients',
    'config',
    'help',
    'mailer',
    'net',
    'publish',
    'readers',
    'reports',
    'store',
    'web',
    'words',
    'version',
  ],
  app: [
    'words',
    'bounds',
    'web',
    'check',
    'store',
    'desk',
    'reports',
    'clients',
    'help',
    'config',
    'publish',
    'version',
  ],
};
/** The two programs put everything together, and tests may look everywhere. */
const anything = ['main', 'cli', 'practice-list', 'testing'];
/** Between `check` and its parts only the types of the practice directory travel back. */
const typesOnly = new Set(['practice -> check', 'config -> check']);

interface Import {
  from: string;
  to: string;
  file: string;
  /** The file that is imported, from `src/`. */
  target: string;
  isType: boolean;
}

function imports(): Import[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  return files.flatMap((file) => {
    const text = readFileSync(join(src, file), 'utf8');
    const found = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'(\.[^']+)';/gms);
    return [...found].map(([, isType, path = '']) => {
      const to = relative(src, resolve(src, dirname(file), path));
      return { from: room(file), to: room(to), file, target: to, isType: isType !== undefined };
    });
  });
}

/** The room of a file: its top folder, or its name where it stands at the top. */
function room(file: string): string {
  return (file.split('/')[0] ?? '').replace(/\.ts$/, '');
}

test('imports go one way', () => {
  const wrong = imports().filter(({ from, to }) => {
    if (from === to || to === 'model' || anything.includes(from)) return false;
    return !(mayImport[from] ?? []).includes(to);
  });
  assert.deepEqual(
    wrong.map(({ file, to }) => `${file} imports ${to}`),
    [],
  );
});

/** Which folder of the use case may import from which others of it: each is one step of a check. */
const insideCheck: Record<string, readonly string[]> = {
  request: [],
  context: [],
  plan: ['context'],
  questions: ['context'],
  finish: ['context', 'plan'],
  run: ['context', 'plan', 'questions', 'finish'],
  service: ['context', 'finish'],
  published: ['context', 'request'],
};

test('the folders of a check import one way too', () => {
  const folder = (path: string) => /^check\/([^/]+)\//.exec(path)?.[1] ?? null;
  const wrong = imports().filter(({ file, target }) => {
    const [from, to] = [folder(file), folder(target)];
    return from !== null && to !== null && from !== to && !(insideCheck[from] ?? []).includes(to);
  });
  assert.deepEqual(
    wrong.map(({ file, target }) => `${file} imports ${target}`),
    [],
  );
  assert.deepEqual(readdirSync(join(src, 'check')).toSorted(), Object.keys(insideCheck).toSorted());
});

/** Types vanish before anything runs; a circle of what stays would run half made. */
test('no circle of imports', () => {
  const next = new Map<string, string[]>();
  for (const { file, target, isType } of imports()) {
    if (!isType) next.set(file, [...(next.get(file) ?? []), target]);
  }
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' > '));
    if (way.includes(file) || done.has(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  assert.deepEqual(circles, []);
});

test('back roads carry types only', () => {
  const wrong = imports().filter(
    ({ from, to, isType, file }) =>
      typesOnly.has(`${from} -> ${to}`) && !isType && !file.startsWith('config'),
  );
  assert.deepEqual(
    wrong.map(({ file, to }) => `${file} imports values of ${to}`),
    [],
  );
});

test('every room of the source has a place in this table', () => {
  const rooms = new Set(
    readdirSync(src)
      .map(room)
      .filter((name) => !name.endsWith('.test')),
  );
  const unknown = [...rooms].filter(
    (name) => !(name in mayImport) && !anything.includes(name) && name !== 'version',
  );
  assert.deepEqual(unknown, []);
});

/** Sockets and resolvers belong into net/; elsewhere they would escape the address policy. */
test('only net, the practice servers and tests open sockets or ask the DNS', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !/^(net|practice|testing)\//.test(file),
  );
  const opening = files.filter((file) => {
    const text = readFileSync(join(src, file), 'utf8');
    return (
      /from 'node:(net|tls|dns|dns\/promises|http|https|dgram)'/.test(text) &&
      /\b(connect|createConnection|Resolver|lookup|request|fetch|createSocket)\b[^;]*from 'node:/.test(text)
    );
  });
  assert.deepEqual(opening, []);
});

test('only config reads the environment', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !/^testing\//.test(file),
  );
  const reading = files.filter((file) => /process\.env/.test(readFileSync(join(src, file), 'utf8')));
  assert.deepEqual(
    reading.filter((file) => !/^(config|main|cli)/.test(file)),
    [],
  );
});

/** Node's own certificate object ends the process on some keys; net/tls/open-tls.ts keeps it away from what servers send. */
test('only one place starts TLS as a client, and nobody asks for the legacy certificate object', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !/^(practice|testing)\//.test(file),
  );
  const starting = files.filter((file) => {
    const text = readFileSync(join(src, file), 'utf8');
    const dials = /\b(connect|fetch|get|request)\b[^;]*from '(node:tls|node:https|undici)'/.test(text);
    return dials || /\btoLegacyObject\b|\bgetPeerCertificate\b|\bfetch\(/.test(text);
  });
  assert.deepEqual(starting, ['net/tls/open-tls.ts']);
});

test("the system's look-up of names is asked by nobody", () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !/^(testing)\//.test(file),
  );
  const asking = files.filter((file) =>
    /\b(lookup|lookupService|getaddrinfo)\b[^;]*from 'node:dns|\bdns\.lookup\(/.test(
      readFileSync(join(src, file), 'utf8'),
    ),
  );
  assert.deepEqual(asking, []);
});
