import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { OpenAPIV3_1 } from 'openapi-types';
import { messageSummaries, payloads } from './schemas/messages.ts';

/** What the description says of the whole interface (OpenAPI 3.1). */
export function describeApi(baseUrl: string | null, version: string): Partial<OpenAPIV3_1.Document> {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Posthorn',
      version,
      description:
        'Finds out why a mail account does not work in a mail program, and which settings do. Programs send a key: `Authorization: Bearer ph_…`. Words are in the language of `Accept-Language`, or of `?lang=`. Problems are `application/problem+json` (RFC 9457). Keys are added to objects over time; a change of what is there raises the number in the path.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    ...(baseUrl !== null && { servers: [{ url: baseUrl }] }),
    security: [{ key: [] }, {}],
    webhooks: describeMessages(),
    components: {
      securitySchemes: {
        key: {
          type: 'http',
          scheme: 'bearer',
          description: 'Made by `posthorn keys add` or at the desk; shown once.',
        },
      },
    },
  };
}

/** The messages that a webhook is sent (docs/webhooks.md); who receives them has nothing to say but that they arrived. */
function describeMessages(): NonNullable<OpenAPIV3_1.Document['webhooks']> {
  const header = (name: string, description: string) => ({
    ...{ name, in: 'header', required: true, description },
    schema: { type: 'string' as const },
  });
  const described = Object.entries(payloads).map(([type, schema]) => [
    type,
    {
      post: {
        summary: messageSummaries[type as keyof typeof payloads],
        security: [],
        parameters: [
          header('webhook-id', 'The same at every try of a message.'),
          header('webhook-timestamp', 'When this try was made, in seconds since 1970.'),
          header('webhook-signature', '`v1,` and an HMAC-SHA-256 in base64 (Standard Webhooks).'),
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema.meta()?.id}` } } },
        },
        responses: {
          '2XX': { description: 'It arrived.' },
          '410': { description: 'Nobody wants these any more: the webhook is turned off.' },
          default: { description: 'It is tried again, for a day.' },
        },
      },
    },
  ]);
  return Object.fromEntries(described);
}

type Transform = ReturnType<typeof createJsonSchemaTransform>;

/** Objects of ours may gain keys, so they are open; those that are read are closed, for a key we do not know is refused. */
const zodToJsonConfig: NonNullable<Parameters<typeof createJsonSchemaTransform>[0]['zodToJsonConfig']> = {
  override({ zodSchema, jsonSchema }) {
    const { def } = zodSchema._zod;
    if (def.type === 'object' && def.catchall === undefined) delete jsonSchema.additionalProperties;
    if (def.type === 'undefined') jsonSchema.type = 'null';
  },
};

/** Adds what a key must be allowed; the empty choice is a caller without one, where the operator or the route lets them in. */
function withScope(transform: Transform): Transform {
  return (document) => {
    const made = transform(document);
    const scope = document.route.config?.scope;
    if (made.schema === undefined || made.schema.hide === true || scope === undefined) return made;
    const key = scope === 'open' ? [] : [{ key: [scope] }];
    const nobody = scope === 'desk' || scope === 'links' ? [] : [{}];
    return { ...made, schema: { ...made.schema, security: [...key, ...nobody] } };
  };
}

/** How the schemas of the routes get into the description. */
export const asJsonSchema = {
  transform: withScope(createJsonSchemaTransform({ skipList: [], zodToJsonConfig })),
  transformObject: createJsonSchemaTransformObject({ zodToJsonConfig }),
};
