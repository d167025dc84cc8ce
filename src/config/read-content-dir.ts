import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { filesOf } from '../words/dictionary.ts';
import { languageOf } from '../words/languages.ts';
import { faultsOfOwn } from '../words/own-messages.ts';

/** A folder with texts of the provider; every fault of its messages is an issue with file and line. */
export function readContentDir(text: string, context: z.RefinementCtx): string {
  const folder = resolve(text);
  const faults = faultsOf(folder);
  for (const message of faults) context.addIssue({ code: 'custom', message });
  return faults.length === 0 ? folder : z.NEVER;
}

function faultsOf(folder: string): string[] {
  try {
    if (!statSync(folder).isDirectory()) return [`${folder}, which is no folder`];
    return faultsOfOwn(folder, (tag) => filesOf(languageOf(tag) ?? { tag, state: 'offered' }));
  } catch (error) {
    return [`${folder}, which cannot be read: ${(error as Error).message}`];
  }
}
