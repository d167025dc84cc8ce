import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { LightMyRequestResponse } from 'fastify';
import type { OpenAPIV3_1 } from 'openapi-types';
import { type Scope, scopes } from '../../model/api-key.ts';
import { deskApp } from '../../testing/desk-app.ts';
import { runsWell } from '../../testing/test-app.ts';

interface Ask {
  method?: 'GET' | 'POST' | 'DELETE';
  /** Below `/api/v1`. */
  url: string;
  body?: object | string;
  headers?: Record<string, string>;
  /** The key that is sent; null = none. */
  as?: Scope | null;
}

/** The interface over real stores, with a key for each scope, and a reader of answers that knows the description. */
async function open(t: { after: (work: () => unknown) => void }) {
  const made = await deskApp(t, runsWell);
  const { app, stores } = made;
  const tokens = new Map<Scope, string>();
  for (const scope of scopes) {
    const draft = { name: scope, scopes: [scope], perMinute: 100, madeBy: '', expiresAt: null };
    tokens.set(scope, (await stores.apiKeys.make(draft)).token.reveal());
  }
  const document = (await app.inject({ url: '/api/v1/openapi.json' })).json() as OpenAPIV3_1.Document;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ $id: 'api', components: document.components });
  const seen = new Set<string>();

  /** Asks, and holds the answer to what the description says of it. */
  const ask = async ({ method = 'GET', url, body, headers = {}, as = 'check' }: Ask) => {
    const answer = await app.inject({
      ...{ method, url: `/api/v1${url}` },
      headers: {
        ...(as !== null && { authorization: `Bearer ${tokens.get(as)}` }),
        ...(typeof body === 'string' && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { payload: body }),
    });
    check(answer, method, url);
    return answer;
  };
  const check = (answer: LightMyRequestResponse, method: string, url: string) => {
    const path = `/api/v1${url.split('?')[0]}`;
    const [name, item] = pathIn(document, path);
    const operation = item[method.toLowerCase() as 'get'];
    const described = operation?.responses?.[answer.statusCode] as OpenAPIV3_1.ResponseObject | undefined;
    assert.ok(
      described,
      `${method} ${name} ${answer.statusCode} is not described: ${answer.body.slice(0, 300)}`,
    );
    seen.add(`${operation?.operationId} ${answer.statusCode}`);
    const type = String(answer.headers['content-type'] ?? '').split(';')[0] ?? '';
    if (answer.statusCode === 204 || answer.statusCode === 304) return assert.equal(answer.body, '');
    const schema = described.content?.[type]?.schema;
    assert.ok(schema, `${method} ${name} ${answer.statusCode} is described without ${type}`);
    if (!type.endsWith('json')) return;
    const validate = ajv.compile(rooted(schema));
    assert.ok(validate(answer.json()), `${method} ${name}: ${ajv.errorsText(validate.errors)}`);
  };
  return { ...made, document, ask, seen, tokens };
}

/** The description of a path, with its name. */
function pathIn(document: OpenAPIV3_1.Document, path: string): [string, OpenAPIV3_1.PathItemObject] {
  const found = Object.entries(document.paths ?? {}).find(([name]) =>
    new RegExp(`^${name.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  assert.ok(found?.[1], `${path} is not described`);
  return [found[0], found[1]];
}

/** The same schema with its references leading to the whole description. */
function rooted(schema: unknown): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components'));
}

test('every answer is as the description says, and every answer that is described is given', async (t) => {
  const { app, ask, seen, document, stores, reports, checks } = await open(t);
  const started = await ask({
    method: 'POST',
    url: '/checks',
    body: { address: 'ann@example.org', password: 'blow-the-horn-7' },
  });
  assert.equal(started.statusCode, 202);
  const { id, code, poll, events } = started.json();
  assert.deepEqual([poll, events], [`/api/v1/checks/${id}`, `/api/v1/checks/${id}/events`]);
  assert.equal(started.headers.location, poll);
  await checks.close(1000);

  const report = await ask({ url: `/checks/${id}`, as: 'read' });
  assert.equal(report.json().state, 'done');
  const etag = String(report.headers.etag);
  assert.equal(
    (await ask({ url: `/checks/${id}`, as: 'read', headers: { 'if-none-match': etag } })).statusCode,
    304,
  );
  assert.equal(
    (await ask({ url: `/checks/${id}?lang=de`, as: 'read', headers: { 'if-none-match': etag } })).statusCode,
    200,
  );
  assert.match((await ask({ url: `/checks/${id}/events`, as: 'read' })).body, /data: \{"type":"done"\}/);

  const config = await ask({ url: `/checks/${id}/clients/thunderbird`, as: 'read' });
  assert.equal(config.json().client.id, 'thunderbird');
  const file = await ask({ url: '/clients', as: null });
  assert.ok(file.json().clients.length > 30);
  assert.equal(
    (await ask({ url: `/checks/${id}/clients/thunderbird?as=paper`, as: 'read' })).statusCode,
    422,
  );
  assert.equal((await ask({ url: `/checks/${id}/clients/nothing`, as: 'read' })).statusCode, 404);

  const ticket = await ask({ url: `/checks/${id}/ticket`, as: 'read' });
  assert.match(ticket.body, /ann@example\.org/);
  const markdown = await ask({ url: `/checks/${id}/ticket?as=markdown`, as: 'read' });
  assert.match(markdown.body, /^\*\*.+\*\*\n/);
  assert.match(markdown.body, /`ann@example\.org`/);
  assert.equal((await ask({ url: `/checks/${id}/ticket?as=paper`, as: 'read' })).statusCode, 422);

  assert.ok((await ask({ url: '/rules', as: null })).json().rules.length > 100);
  assert.equal((await ask({ url: '/findings/L16', as: null })).json().code, 'login-refused');
  assert.equal((await ask({ url: '/findings/no-such-finding', as: null })).statusCode, 404);
  assert.equal((await ask({ url: `/findings/${'a'.repeat(150)}`, as: null })).statusCode, 422);

  const link = await ask({
    ...{ method: 'POST', url: '/links', as: 'links' },
    body: { address: 'ann@example.org', incoming: 'imap:mail.example.org:993:tls', lang: 'de', seconds: 60 },
  });
  const form = await app.inject({ url: link.json().url.replace(/^https?:\/\/[^/]+/, '') });
  assert.match(form.body, /<html lang="de"[\s\S]*value="ann@example\.org"/);
  const bad = await ask({
    ...{ method: 'POST', url: '/links', as: 'links' },
    body: { address: 'ann@example.org', return: 'http://panel.example/' },
  });
  assert.deepEqual([bad.statusCode, bad.json().errors[0].field], [422, 'return']);
  const decoded = await ask({
    method: 'POST',
    url: '/decode',
    body: { text: '535 5.7.8 Error: authentication failed', program: 'Some Mailer' },
  });
  assert.equal(decoded.json().decodings[0].finding, 'login-refused');
  assert.equal((await ask({ url: '/published/example.org' })).json().domain, 'example.org');
  assert.equal((await ask({ url: '/published/-' })).statusCode, 422);

  const found = await ask({ url: `/reports?code=${code}&domain=example.org&limit=1`, as: 'desk' });
  assert.equal(found.statusCode, 200);
  assert.equal((await ask({ url: '/reports?verdict=fine', as: 'desk' })).statusCode, 422);
  assert.equal((await ask({ url: '/reports?cursor=nothing', as: 'desk' })).statusCode, 400);

  for (const one of everyRoute(id)) {
    // Without a key: this service lets programs in, but not to the desk.
    if (one.scope === 'desk') assert.equal((await ask({ ...one, as: null })).statusCode, 401, one.url);
    assert.equal(
      (await ask({ ...one, as: null, headers: { authorization: 'Bearer nothing' } })).statusCode,
      401,
      one.url,
    );
    const other = one.scope === 'links' ? 'check' : 'links';
    assert.equal((await ask({ ...one, as: other })).statusCode, 403, one.url);
    if (one.method === 'POST') {
      const bytes = { ...one, body: '{"address":', as: one.scope };
      assert.equal((await ask(bytes)).statusCode, 400, one.url);
      assert.equal(
        (
          await ask({
            ...bytes,
            body: 'a=b',
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
          })
        ).statusCode,
        415,
        one.url,
      );
      assert.equal(
        (await ask({ ...bytes, body: JSON.stringify({ text: 'x'.repeat(500_000) }) })).statusCode,
        413,
        one.url,
      );
      const odd = await ask({ ...one, body: { nonsense: 1 }, as: one.scope });
      assert.equal(odd.statusCode, 422);
      assert.ok(
        odd.json().errors.some(({ field }: { field: string }) => field === 'nonsense'),
        odd.body,
      );
    }
    if (one.url.includes(id) && one.method !== 'DELETE') {
      assert.equal(
        (await ask({ ...one, url: one.url.replace(id, 'nothing'), as: one.scope })).statusCode,
        404,
        one.url,
      );
      assert.equal(
        (await ask({ ...one, url: one.url.replace(id, 'no%20id'), as: one.scope })).statusCode,
        422,
        one.url,
      );
    }
  }

  const cut = { method: 'DELETE', url: `/checks/${id}`, body: '{' } as const;
  assert.equal((await ask(cut)).statusCode, 400);
  assert.equal((await ask({ method: 'DELETE', url: '/checks/nothing' })).statusCode, 404);
  assert.equal((await ask({ method: 'DELETE', url: '/checks/no%20id' })).statusCode, 422);
  assert.equal((await ask({ method: 'DELETE', url: `/checks/${id}` })).statusCode, 204);
  assert.equal(reports.has(id), false);
  assert.equal(await stores.reports.get(id), null);
  assert.equal((await ask({ url: `/checks/${id}`, as: 'read' })).statusCode, 404);

  const described = Object.values(document.paths ?? {}).flatMap((item) =>
    Object.values(item ?? {}).flatMap((operation) =>
      Object.keys((operation as OpenAPIV3_1.OperationObject).responses ?? {}).map(
        (status) => `${(operation as OpenAPIV3_1.OperationObject).operationId} ${status}`,
      ),
    ),
  );
  const others = elsewhere(described);
  assert.deepEqual(
    described.filter((one) => !seen.has(one) && !others.has(one)),
    [],
  );
});

/** What other tests bring about: limits, a store that is away, repeated requests. */
function elsewhere(described: readonly string[]): Set<string> {
  const states = / (?:429|503)$/;
  return new Set([...described.filter((one) => states.test(one)), 'startCheck 409']);
}

function everyRoute(id: string): (Ask & { scope: Scope })[] {
  return [
    { method: 'POST', url: '/checks', body: { address: 'ann@example.org' }, scope: 'check' },
    { url: `/checks/${id}`, scope: 'read' },
    { url: `/checks/${id}/events`, scope: 'read' },
    { url: `/checks/${id}/ticket`, scope: 'read' },
    { url: `/checks/${id}/clients/thunderbird`, scope: 'read' },
    { method: 'POST', url: '/decode', body: { text: 'x' }, scope: 'check' },
    { method: 'POST', url: '/links', body: { address: 'ann@example.org' }, scope: 'links' },
    { url: '/published/example.org', scope: 'check' },
    { url: '/reports', scope: 'desk' },
    { method: 'DELETE', url: `/checks/${id}`, scope: 'check' },
  ];
}
