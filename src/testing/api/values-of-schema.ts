import fc from 'fast-check';

/** A JSON schema, as far as the description of the interface uses it. */
export interface JsonSchema {
  $ref?: string;
  type?: string;
  enum?: readonly unknown[];
  const?: unknown;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: readonly JsonSchema[];
  maxLength?: number;
}

/** Anything that JSON can hold, texts that hide something among it. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    ...[
      '',
      ' ',
      '\u0000',
      '\ud800',
      '\u202e',
      'ann@example.org',
      'a@b@c.example',
      '../../etc/passwd',
      "' OR 1=1 --",
    ],
    ...['[::1]', '127.0.0.1', 'xn--', '<script>', '%00', 'ph_', 'x'.repeat(400)],
    ...[0, -1, 1e308, 2 ** 53, 65_536, 0.1, null, true, [], {}],
  ),
);

/** Values that a schema allows, or nearly: every part is now and then something else, missing, or more than was asked for. */
export function valuesOf(schema: JsonSchema, find: (ref: string) => JsonSchema): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return valuesOf(find(schema.$ref), find);
  return fc.oneof({ weight: 40, arbitrary: fitting(schema, find) }, { weight: 1, arbitrary: anyValue });
}

function fitting(schema: JsonSchema, find: (ref: string) => JsonSchema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map((one) => valuesOf(one, find)));
  switch (schema.type) {
    case 'string':
      return fc.oneof(
        fc.string({ maxLength: Math.min(schema.maxLength ?? 60, 60) }),
        fc.constant('ann@example.org'),
        fc.emailAddress(),
        fc.domain(),
      );
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return fc.integer({ min: -1, max: 70_000 });
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}, find), { maxLength: 10 });
    case 'object': {
      const fields = Object.entries(schema.properties ?? {}).map(([name, one]) => [
        name,
        valuesOf(one, find),
      ]);
      return fc
        .tuple(
          fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
            requiredKeys: [],
          }),
          fc.oneof(
            { weight: 12, arbitrary: fc.constant({}) },
            fc.dictionary(fc.string({ maxLength: 12 }), anyValue, { maxKeys: 2 }),
          ),
        )
        .map(([known, more]) => ({ ...more, ...known }));
    }
    default:
      return anyValue;
  }
}
