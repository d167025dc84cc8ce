// Reads what the test runners wrote down, and turns failures into commands that run just those.
import { readFileSync } from 'node:fs';

const node = 'npm run --silent node --';

/** Commands for the failed tests in a file of scripts/failures-reporter.mjs, one a test file. */
export function failuresOfNode(file) {
  const failed = readLines(file).filter((entry) => entry.file !== undefined);
  return [...new Set(failed.map((entry) => entry.file))].map((path) => {
    const names = failed.filter((entry) => entry.file === path).map(({ name }) => name);
    // A file that fell over as a whole bears its own name.
    if (path === '' || names.some((name) => name === path || name.endsWith(path)))
      return `${node} --test ${quote(path || names[0])}`;
    const patterns = names.map((name) => `--test-name-pattern=${quote(`^${literally(name)}$`)}`);
    return `${node} --test ${patterns.join(' ')} ${quote(path)}`;
  });
}

/** Commands for the failed tests in Playwright's JSON report. */
export function failuresOfBrowser(file) {
  const report = readJson(file);
  const specs = (report?.suites ?? []).flatMap(specsOf).filter(({ ok }) => !ok);
  return specs.map(
    ({ file: path, line, title }) => `npm run --silent test:browser -- e2e/${path}:${line}   # ${title}`,
  );
}

/** The closing lines of Node's runner, added up over the runs that wrote a file of results. */
export function totalLines(files) {
  const totals = files.flatMap(readLines).flatMap((entry) => (entry.totals ? [entry.totals] : []));
  if (totals.length === 0) return [];
  const names = [
    ...[
      ['tests', 'tests'],
      ['suites', 'suites'],
      ['pass', 'passed'],
      ['fail', 'failed'],
    ],
    ...[
      ['cancelled', 'cancelled'],
      ['skipped', 'skipped'],
      ['todo', 'todo'],
      ['duration_ms', 'duration_ms'],
    ],
  ];
  return names.map(
    ([shown, key]) => `ℹ ${shown} ${totals.reduce((sum, total) => sum + (total[key] ?? 0), 0)}`,
  );
}

function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

function readLines(file) {
  return read(file).flatMap((line) => {
    const entry = parse(line);
    return entry === null || typeof entry !== 'object' ? [] : [entry];
  });
}

function read(file) {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return []; // The part did not come as far as to write it.
  }
}

function readJson(file) {
  return parse(read(file).join('\n'));
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function literally(text) {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** A word for the shell. */
function quote(text) {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
