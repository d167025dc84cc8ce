import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { OpenAPIV3_1 } from 'openapi-types';
import { composeMessage } from '../../../jobs/compose-message.ts';
import type { MessageType } from '../../../model/webhook.ts';
import type { DeliverySubject } from '../../../store/webhook-deliveries.ts';
import { deskApp } from '../../../testing/desk-app.ts';
import { exampleReport } from '../../../testing/example-report.ts';
import { Dictionary } from '../../../words/dictionary.ts';
import { payloads } from './messages.ts';

test('every message that webhooks are sent is as the description of the interface says', async (t) => {
  const { app, stores } = await deskApp(t);
  const document = (await app.inject({ url: '/api/v1/openapi.json' })).json() as OpenAPIV3_1.Document;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ $id: 'api', components: document.components });
  const asked = { text: 'May I?', email: 'ann@example.org', language: 'en', mayPublish: true };
  const question = await stores.questions.ask(asked);
  const nothing: DeliverySubject = { report: null, question: null, data: {} };
  const rise = { ...nothing, data: { name: 'login-refused', count: 9, usual: 1.5, weeks: 4 } };
  const subjects: Record<MessageType, DeliverySubject> = {
    'check.finished': { ...nothing, report: exampleReport() },
    'question.asked': { ...nothing, question },
    ...{ 'diagnosis.rose': rise, 'domain.rose': rise, 'server.rose': rise, 'webhook.test': nothing },
  };
  assert.deepEqual(Object.keys(document.webhooks ?? {}), Object.keys(payloads));
  for (const [type, described] of Object.entries(document.webhooks ?? {})) {
    const { post } = described as OpenAPIV3_1.PathItemObject;
    const body = post?.requestBody as OpenAPIV3_1.RequestBodyObject;
    const schema = body.content['application/json']?.schema as OpenAPIV3_1.ReferenceObject;
    const validate = ajv.compile({ $ref: `api${schema.$ref}` });
    const one = type as MessageType;
    for (const withTranscript of [true, false]) {
      const composed = composeMessage(
        { dictionary: new Dictionary(), baseUrl: 'https://posthorn.example.test' },
        { language: 'en', withTranscript },
        { type: one, createdAt: new Date().toISOString() },
        subjects[one],
      );
      assert.ok(validate(JSON.parse(composed)), `${type}: ${ajv.errorsText(validate.errors)}`);
      assert.ok(!validate({ ...JSON.parse(composed), type: 'another' }), type);
    }
  }
});
