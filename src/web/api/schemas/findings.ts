import { z } from 'zod';

const fields = {
  code: z.string().describe('Stable name.'),
  phoneCode: z.string().nullable().describe('What is said on the phone.'),
  about: z.string().describe('What it is about, in a few words.'),
  help: z.string().describe('Path of the article about it.'),
};

/** A finding in the list. */
export const knownFindingSchema = z.object(fields).meta({ id: 'KnownFinding' });

/** A finding with its article. */
export const explainedFindingSchema = z
  .object({
    ...fields,
    article: z
      .object({
        title: z.string(),
        summary: z.string(),
        html: z.string().describe('Safe HTML.'),
        language: z.string().describe('Of the article: one that is not translated yet is English.'),
      })
      .nullable(),
  })
  .meta({ id: 'ExplainedFinding' });
