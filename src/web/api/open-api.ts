import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { OpenAPIV3_1 } from 'openapi-types';

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

/** Objects of ours may gain keys, so they are open; those that are read are closed, for a key we do not know is refused. */
const zodToJsonConfig: NonNullable<Parameters<typeof createJsonSchemaTransform>[0]['zodToJsonConfig']> = {
  override({ zodSchema, jsonSchema }) {
    const { def } = zodSchema._zod;
    if (def.type === 'object' && def.catchall === undefined) delete jsonSchema.additionalProperties;
    if (def.type === 'undefined') jsonSchema.type = 'null';
  },
};

/** How the schemas of the routes get into the description. */
export const asJsonSchema = {
  transform: createJsonSchemaTransform({ skipList: [], zodToJsonConfig }),
  transformObject: createJsonSchemaTransformObject({ zodToJsonConfig }),
};
