import { z } from 'zod';

/** Texts of schemas are ids of messages: what is wrong is told in the language of who asked. */
export const text = () => z.string({ error: 'request-no-text' });

/** An object without further fields; one that we do not know is refused by its name. */
export function shape<Fields extends z.core.$ZodLooseShape>(fields: Fields) {
  return z.strictObject(fields, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? 'request-unknown-field' : 'request-no-object'),
  });
}
