import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OpenAPIV3_1 } from 'openapi-types';
import { runsWell, testApp } from '../../testing/test-app.ts';
import { viewDescription } from './view-description.ts';

async function open() {
  const { app } = await testApp(runsWell);
  const document = (await app.inject('/api/v1/openapi.json')).json() as OpenAPIV3_1.Document;
  return { app, document };
}

test('the page shows every request, field and answer of the description, and every link leads somewhere', async () => {
  const { app, document } = await open();
  const { statusCode, body } = await app.inject('/api');
  assert.equal(statusCode, 200);
  const operations = Object.values(document.paths ?? {}).flatMap((item) =>
    Object.values(item ?? {}).map((one) => one as OpenAPIV3_1.OperationObject),
  );
  assert.ok(operations.length >= 10);
  for (const { operationId, responses, parameters = [] } of operations) {
    const [, part = ''] = body.split(`id="${operationId}"`);
    const [own = ''] = part.split('</details>');
    for (const status of Object.keys(responses ?? {}))
      assert.ok(own.includes(`<b>${status}</b>`), `${operationId} ${status}`);
    for (const parameter of parameters)
      assert.ok(own.includes(`<code>${(parameter as { name: string }).name}</code>`), operationId);
  }
  for (const field of ['address', 'password', 'incoming[].host'])
    assert.ok(body.includes(`<code>${field}</code>`));
  const ids = new Set([...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  assert.equal([...body.matchAll(/ id="/g)].length, ids.size, 'an id stands once');
  for (const [, target = ''] of body.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.has(target), target);
  assert.ok(body.includes('id="type-Report"') && body.includes('id="type-Problem"'));
});

test('headings are in the language of the reader, and what the description says is marked as English', async () => {
  const { app } = await open();
  const { body } = await app.inject('/de/api');
  assert.match(body, /<h1>Die Schnittstelle für Programme<\/h1>/);
  assert.match(body, /<span lang="en">Start a check<\/span>/);
  assert.doesNotMatch((await app.inject('/api')).body, / lang="en">Start/);
});

test('types are written as programmers write them, and what a document holds stays text', () => {
  const field = (schema: object): OpenAPIV3_1.Document => ({
    ...{ openapi: '3.1.0', info: { title: '', version: '' } },
    paths: {
      '/x': {
        get: {
          operationId: 'x',
          responses: { 200: { description: 'ok', content: { 'application/json': { schema } } } },
        },
      },
    },
    components: {
      schemas: { Cat: { type: 'object', properties: { self: { $ref: '#/components/schemas/Cat' } } } },
    },
  });
  const typeOf = (schema: object) => {
    const view = viewDescription(field(schema));
    const [type] = view.groups[0]?.operations[0]?.answers[0]?.types ?? [];
    return type?.type.map(({ text }) => text).join('');
  };
  const cat = { $ref: '#/components/schemas/Cat' };
  assert.equal(typeOf(cat), 'Cat');
  assert.equal(typeOf({ type: 'array', items: cat }), 'Cat[]');
  assert.equal(typeOf({ type: 'array', items: { enum: ['a', 1] } }), '("a" | 1)[]');
  assert.equal(typeOf({ anyOf: [cat, { type: 'null' }] }), 'Cat | null');
  assert.equal(typeOf({ type: ['string', 'null'], format: 'uri' }), 'string | null (uri)');
  assert.equal(typeOf({ const: '<b>' }), '"<b>"');
  assert.equal(typeOf({}), 'unknown');
});
