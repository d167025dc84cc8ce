import assert from 'node:assert/strict';
import { isIP } from 'node:net';
import { test } from 'node:test';
import { homeSamples, inShort } from '../testing/home-samples.ts';
import { readHome, readHomeBytes } from './read-home.ts';

const samples = homeSamples();

test('every sample is read as it stands', () => {
  assert.ok(samples.length > 150, `${samples.length}`);
  for (const { file, name, text, readings, names, dropped } of samples) {
    const check = readHome(text);
    const said = inShort(check);
    const where = `${file}: ${name}`;
    assert.deepEqual(said.readings, readings, where);
    if (names !== null) assert.deepEqual(said.names, names, where);
    assert.equal(check.unread, 0, `${where}: something was not read`);
    assert.equal(check.dropped, dropped, `${where}: secrets`);
  }
});

test('around a sample may stand what mail and files put there', () => {
  for (const { file, name, text } of samples.filter(({ name }) => name !== 'quoted html')) {
    const plain = inShort(readHome(text));
    const lines = text.split('\n');
    const ways: Record<string, () => ReturnType<typeof readHome>> = {
      'line ends of Windows': () => readHome(lines.join('\r\n')),
      quoted: () => readHome(lines.map((line) => `> ${line}`).join('\n')),
      Markdown: () => readHome(`Here it is:\n\n\`\`\`\n${text}\n\`\`\`\n`),
      HTML: () =>
        readHome(
          `<pre>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</pre>`,
        ),
      'UTF-16': () => readHomeBytes(Buffer.from(`\ufeff${text}`, 'utf16le')),
    };
    for (const [way, look] of Object.entries(ways))
      assert.deepEqual(inShort(look()), plain, `${file}: ${name}, ${way}`);
  }
});

test('a line that is missing, or an end, opens no port', () => {
  const opened = (text: string) =>
    readHome(text).readings.filter(({ outcome, port }) => outcome === 'open' && port !== null);
  const isAddress = (host: string | null) => host === null || isIP(host) !== 0;
  for (const { file, name, text } of samples) {
    const lines = text.split('\n');
    const whole = opened(text);
    lines.forEach((line, at) => {
      // Without its command a place may be called otherwise.
      for (const cut of [lines.slice(0, at), lines.toSpliced(at, 1)])
        for (const { host, port } of opened(cut.join('\n')).filter((one) => !isAddress(one.host)))
          assert.ok(
            whole.some((one) => one.port === port && (one.host === host || isAddress(one.host))),
            `${file}: ${name}, cut at “${line}”: ${host} ${port}`,
          );
    });
  }
});

test('all samples in one text are all read', () => {
  const commanded = samples.filter(({ text }) => /^(?:\$|PS |[A-Z]:\\|\/ #)/.test(text));
  const check = inShort(readHome(commanded.map(({ text }) => text).join('\n\n')));
  // A command without an output says nothing where another run of it has one.
  const tested = (lines: string[]) => lines.filter((line) => !line.endsWith('not-tested'));
  assert.deepEqual(
    tested(check.readings),
    commanded.flatMap(({ readings }) => tested(readings)),
  );
});
