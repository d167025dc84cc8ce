import assert from 'node:assert/strict';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import openapiTS from 'openapi-typescript';
import type { RunCheck } from '../../check/context/check-parts.ts';
import { deskApp } from '../../testing/desk-app.ts';
import { docExample, exampleFolder, runProgram } from '../../testing/doc-examples.ts';
import { runsWell } from '../../testing/test-app.ts';

type Test = { after: (work: () => unknown) => void };

const works = /^works(?:-with-warnings)?\n(?:imap|pop3) \S+ \d+\nsmtp \S+ \d+\n$/;
const tsc = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url));

/** A check that takes a moment, so that the examples have to wait. */
const takesAMoment: RunCheck = async (...args) => {
  await new Promise((resolve) => setTimeout(resolve, 300));
  return await runsWell(...args);
};

/** A service that listens on loopback, and what an example reads of its environment. */
async function serve(t: Test) {
  const made = await deskApp(t, takesAMoment, {});
  const { token } = await made.stores.apiKeys.make({
    ...{ name: 'example', scopes: ['check', 'read'], perMinute: 60, madeBy: '', expiresAt: null },
  });
  const url = await made.app.listen({ host: '127.0.0.1', port: 0 });
  return { ...made, env: { POSTHORN: url, POSTHORN_KEY: token.reveal() } };
}

for (const [heading, language, command] of [
  ['curl', 'sh', ['sh', '-c']],
  ['PHP', 'php', ['php', '-r']],
  ['Python', 'python', ['python3', '-c']],
] as const)
  test(`the example for ${heading} tests, waits and tells, and says what is wrong`, async (t) => {
    const { env, reports } = await serve(t);
    const code = docExample('api.md', heading, language).replace(/^<\?php\n/, '');
    const ran = await runProgram(command[0], [command[1], code], { env });
    assert.match(ran.out, works, ran.err);
    assert.equal(ran.code, 0, ran.err);
    assert.equal([...reports.values()][0]?.account.address, 'ann@example.org');
    const refused = await runProgram(command[0], [command[1], code], {
      env: { ...env, POSTHORN_KEY: 'ph_nothing' },
    });
    assert.notEqual(refused.code, 0);
    assert.match(refused.out + refused.err, /key/i);
  });

test('the example for TypeScript compiles against types made from the description, and runs', async (t) => {
  const { app, env } = await serve(t);
  const document = (await app.inject({ url: '/api/v1/openapi.json' })).json();
  const folder = exampleFolder(t, {
    'posthorn-api.ts': await openapiTS(document),
    'example.ts': docExample('api.md', 'TypeScript', 'ts'),
    'wrong.ts': docExample('api.md', 'TypeScript', 'ts').replace("address: '", "adress: '"),
  });
  const compile = async (file: string) =>
    await runProgram(
      process.execPath,
      [
        ...[
          tsc,
          '--ignoreConfig',
          '--noEmit',
          '--strict',
          '--skipLibCheck',
          '--target',
          'es2023',
          '--module',
          'nodenext',
        ],
        ...['--allowImportingTsExtensions', '--types', 'node', join(folder, file)],
        ...['--typeRoots', join(folder, 'node_modules', '@types')],
      ],
      {},
    );
  const compiled = await compile('example.ts');
  assert.equal(compiled.code, 0, compiled.out);
  assert.match((await compile('wrong.ts')).out, /adress/, 'the types know the fields');
  const ran = await runProgram(process.execPath, [join(folder, 'example.ts')], { env });
  assert.match(ran.out, works, ran.err);
});

test('an exception of another program is explained by one line', async (t) => {
  const { env } = await serve(t);
  const ran = await runProgram('sh', ['-c', docExample('api.md', 'What there is', 'sh')], { env });
  assert.match(ran.out, /password|user name/i, ran.err);
});

/** A ticket system of which only the documented request is accepted. */
async function ticketSystem(
  t: Test,
  isFit: (request: IncomingMessage, body: Record<string, unknown>) => boolean,
) {
  const notes: Record<string, unknown>[] = [];
  const server = createServer(async (request, reply) => {
    const chunks = await Array.fromAsync(request);
    const body = JSON.parse(Buffer.concat(chunks as Buffer[]).toString('utf8'));
    const isJson = request.headers['content-type'] === 'application/json';
    const fits = request.method === 'POST' && isJson && isFit(request, body);
    if (fits) notes.push(body);
    reply.writeHead(fits ? 201 : 422, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return { notes, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test('a new ticket in Zammad gets the report as an internal note', async (t) => {
  const { env, reports } = await serve(t);
  const { notes, url } = await ticketSystem(
    t,
    ({ url: path, headers }, body) =>
      path === '/api/v1/ticket_articles' &&
      headers.authorization === 'Token token=zammad-token' &&
      typeof body.ticket_id === 'number' &&
      ['text/plain', 'text/html'].includes(String(body.content_type)) &&
      body.type === 'note' &&
      typeof body.internal === 'boolean' &&
      typeof body.body === 'string',
  );
  const input = JSON.stringify({
    ticket: { id: 4711, title: 'No "mail"', customer: { email: "o'ann@example.org" } },
    article: { body: 'It does not work: $(false) `false`' },
  });
  const run = () =>
    runProgram('sh', ['-c', docExample('api.md', 'Zammad', 'sh')], {
      input,
      env: { ...env, ZAMMAD: url, ZAMMAD_TOKEN: 'zammad-token' },
    });
  const ran = await run();
  assert.equal(ran.code, 0, ran.err);
  const [note] = notes;
  assert.deepEqual([note?.ticket_id, note?.internal, note?.content_type], [4711, true, 'text/plain']);
  assert.match(String(note?.body), /o'ann@example\.org/);
  assert.equal((await run()).code, 0);
  assert.equal(reports.size, 1, 'the same webhook tests once');
});

test('a new conversation in FreeScout gets the report as a note', async (t) => {
  const { env } = await serve(t);
  const { notes, url } = await ticketSystem(
    t,
    ({ url: path, headers }, body) =>
      /^\/api\/conversations\/\d+\/threads$/.test(path ?? '') &&
      headers['x-freescout-api-key'] === 'freescout-key' &&
      body.type === 'note' &&
      typeof body.user === 'number' &&
      typeof body.text === 'string',
  );
  const ran = await runProgram('sh', ['-c', docExample('api.md', 'FreeScout', 'sh')], {
    input: JSON.stringify({ id: 12, number: 3, customer: { id: 91, email: 'ann@example.org' } }),
    env: { ...env, FREESCOUT: url, FREESCOUT_KEY: 'freescout-key', FREESCOUT_USER: '7' },
  });
  assert.equal(ran.code, 0, ran.err);
  assert.equal(notes.length, 1);
  assert.match(String(notes[0]?.text), /^<pre>[^<>]*ann@example\.org[^<>]*<\/pre>$/);
});
