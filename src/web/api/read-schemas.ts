import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { type FieldError, fieldErrorsOf } from '../../check/request/parse-request.ts';
import type { Words } from '../../words/words.ts';
import { toldErrors } from '../told-errors.ts';
import { BadFields } from './problem-json.ts';

/** What a schema found wrong with a part of a request. */
export class BadInput extends Error {
  readonly issues: readonly z.core.$ZodIssue[];
  /** Set by Fastify: `body`, `querystring`, `params` or `headers`. */
  declare validationContext?: string;

  constructor(issues: readonly z.core.$ZodIssue[]) {
    super('invalid');
    this.issues = issues;
  }
}

/** Has the routes of an instance read requests by their zod schemas; what they send is not read again, and tests hold it to its schema. */
export function readBySchemas(api: FastifyInstance): void {
  api.setValidatorCompiler(({ schema }) => (value: unknown) => {
    const read = (schema as z.ZodType).safeParse(value);
    return read.success ? { value: read.data } : { error: new BadInput(read.error.issues) };
  });
  api.setSerializerCompiler(() => (value) => JSON.stringify(value));
}

const isId = /^[a-z]+(?:-[a-z]+)+$/;

function unusable(error: FieldError): FieldError {
  return { ...error, message: { id: 'request-unusable', args: {} } };
}

/** The same in words, field by field. */
export function badFieldsOf(words: Words, { issues, validationContext: place }: BadInput): BadFields {
  const prefix = place === undefined || place === 'body' ? '' : `${place}.`;
  // A text of zod's own, where a schema says none of ours, is English and means no more than that.
  const known = issues
    .flatMap(fieldErrorsOf)
    .map((error) => (isId.test(error.message.id) ? error : unusable(error)));
  const errors = toldErrors(words, known);
  return new BadFields(errors.map((error) => ({ ...error, field: `${prefix}${error.field}` })));
}
