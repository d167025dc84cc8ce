import type { OpenAPIV3_1 } from 'openapi-types';

type Schema = OpenAPIV3_1.SchemaObject | OpenAPIV3_1.ReferenceObject;

/** A piece of a type as it is printed: a name that is described on the page leads there. */
export interface TypePart {
  text: string;
  /** The name of a type of the page, or null. */
  leadsTo: string | null;
}

export interface FieldView {
  name: string;
  type: TypePart[];
  isNeeded: boolean;
  /** English, as the description has it; may be empty. */
  about: string;
}

export interface OperationView {
  /** Its name in the description, and its anchor. */
  id: string;
  method: string;
  path: string;
  /** English. */
  summary: string;
  about: string;
  parameters: (FieldView & { place: string })[];
  /** Fields of the body; empty where there is none. */
  body: FieldView[];
  answers: { status: string; about: string; types: { mime: string; type: TypePart[] }[] }[];
}

/** The description of the interface as a page shows it. */
export interface DescriptionView {
  groups: { name: string; operations: OperationView[] }[];
  types: { name: string; about: string; fields: FieldView[]; type: TypePart[] }[];
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
const intoTypes = '#/components/schemas/';

/** Takes an OpenAPI document apart for people: requests by their group, and the types that they speak of. */
export function viewDescription(document: OpenAPIV3_1.Document): DescriptionView {
  const schemas = document.components?.schemas ?? {};
  const groups = new Map<string, OperationView[]>();
  for (const [path, item] of Object.entries(document.paths ?? {}))
    for (const method of methods) {
      const operation = item?.[method];
      if (operation === undefined) continue;
      const name = operation.tags?.[0] ?? '';
      const group = groups.get(name) ?? [];
      groups.set(name, [...group, viewOperation(method, path, operation, schemas)]);
    }
  const requests = [...groups].map(([name, operations]) => ({ name, operations }));
  return { groups: requests, types: typesIn(requests, schemas) };
}

function viewOperation(
  method: string,
  path: string,
  operation: OpenAPIV3_1.OperationObject,
  schemas: Record<string, Schema>,
): OperationView {
  const body = operation.requestBody as OpenAPIV3_1.RequestBodyObject | undefined;
  const parameters = (operation.parameters ?? []) as OpenAPIV3_1.ParameterObject[];
  return {
    ...{ id: operation.operationId ?? `${method}${path}`, method: method.toUpperCase(), path },
    ...{ summary: operation.summary ?? '', about: operation.description ?? '' },
    parameters: parameters.map((one) => ({
      ...{ name: one.name, place: one.in, isNeeded: one.required === true },
      ...{ type: typeOf(one.schema as Schema | undefined), about: one.description ?? '' },
    })),
    body: Object.values(body?.content ?? {}).flatMap(({ schema }) => fieldsOf(schema as Schema, schemas)),
    answers: Object.entries(operation.responses ?? {}).map(([status, answer]) => {
      const { description, content = {} } = answer as OpenAPIV3_1.ResponseObject;
      const types = Object.entries(content).map(([mime, { schema }]) => ({
        ...{ mime, type: typeOf(schema as Schema | undefined) },
      }));
      return { status, about: description, types };
    }),
  };
}

/** The types that requests and answers name, and those that these name, in the order in which they are met. */
function typesIn(
  groups: DescriptionView['groups'],
  schemas: Record<string, Schema>,
): DescriptionView['types'] {
  const found = new Map<string, DescriptionView['types'][number]>();
  const meet = (parts: readonly TypePart[]) => {
    for (const { leadsTo } of parts) {
      if (leadsTo === null || found.has(leadsTo)) continue;
      const schema = schemas[leadsTo] ?? {};
      const fields = fieldsOf(schema, schemas);
      const type = fields.length > 0 ? [] : typeOf(schema);
      found.set(leadsTo, { name: leadsTo, about: aboutOf(schema), fields, type });
      for (const field of fields) meet(field.type);
      meet(type);
    }
  };
  for (const { operations } of groups)
    for (const { parameters, body, answers } of operations) {
      for (const one of [...parameters, ...body]) meet(one.type);
      for (const { types } of answers) for (const { type } of types) meet(type);
    }
  return [...found.values()];
}

/** The fields of an object and of the objects in it, each with the way to it: `incoming[].host`. Named types are not opened. */
function fieldsOf(schema: Schema, schemas: Record<string, Schema>, before = ''): FieldView[] {
  if ('$ref' in schema) {
    const named = schemas[schema.$ref.slice(intoTypes.length)];
    return before === '' && named !== undefined ? fieldsOf(named, schemas) : [];
  }
  if (schema.type === 'array' && 'items' in schema)
    return before === '' ? [] : fieldsOf(schema.items as Schema, schemas, `${before}[]`);
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).flatMap(([key, value]) => {
    const name = before === '' ? key : `${before}.${key}`;
    const inside = fieldsOf(value as Schema, schemas, name);
    const own = {
      name,
      type: typeOf(value as Schema),
      isNeeded: required.includes(key),
      about: aboutOf(value),
    };
    return [own, ...inside];
  });
}

/** A type in the notation of TypeScript, without the fields of objects. */
function typeOf(schema: Schema | undefined): TypePart[] {
  if (schema === undefined) return [plain('unknown')];
  if ('$ref' in schema) return [named(schema.$ref.slice(intoTypes.length))];
  if (schema.const !== undefined) return [plain(JSON.stringify(schema.const))];
  if (schema.enum !== undefined) return [plain(schema.enum.map((one) => JSON.stringify(one)).join(' | '))];
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return between(choices.map((one) => typeOf(one as Schema)));
  if (schema.type === 'array') {
    const items = typeOf('items' in schema ? (schema.items as Schema) : undefined);
    const isOne = items.length === 1 && !items[0]?.text.includes(' ');
    return isOne ? [...items, plain('[]')] : [plain('('), ...items, plain(')[]')];
  }
  const types = [schema.type ?? 'unknown'].flat().join(' | ');
  return [plain(schema.format === undefined ? types : `${types} (${schema.format})`)];
}

function between(parts: readonly TypePart[][]): TypePart[] {
  return parts.flatMap((part, at) => (at === 0 ? part : [plain(' | '), ...part]));
}

function plain(text: string): TypePart {
  return { text, leadsTo: null };
}

/** What is read and what is answered may have descriptions of their own; people know them by one name. */
function named(name: string): TypePart {
  return { text: name.replace(/Input$/, ''), leadsTo: name };
}

function aboutOf(schema: unknown): string {
  const { description } = schema as { description?: unknown };
  return typeof description === 'string' ? description : '';
}
