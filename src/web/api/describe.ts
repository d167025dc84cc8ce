import { z } from 'zod';
import { problemSchema } from './schemas/problem.ts';

const meanings = {
  400: 'The request could not be read.',
  401: 'A key is needed, or this one is not good.',
  403: 'The key does not allow this, or a page of another site asks.',
  404: 'There is nothing here.',
  406: 'It is not to be had in that form.',
  409: 'The same request is under way.',
  410: 'It was there and is gone.',
  413: 'That is too much.',
  415: 'Only JSON is read here.',
  422: 'Fields cannot be used; `errors` names them.',
  429: 'Too often; `Retry-After` says when.',
  503: 'Not now; `Retry-After` says when.',
} as const;

/** The problems that a route may answer with, for its description. */
export function problemsFor(...statuses: (keyof typeof meanings)[]) {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: meanings[status],
        content: { 'application/problem+json': { schema: problemSchema } },
      },
    ]),
  ) as Record<number, { description: string; content: Record<string, { schema: typeof problemSchema }> }>;
}

/** An answer that is no JSON. */
export function plainAnswer(type: string, description: string) {
  return { description, content: { [type]: { schema: z.string() } } };
}
