import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { filesOf } from '../words/dictionary.ts';
import { languageOf } from '../words/languages.ts';
import { faultsOfOwn } from '../words/own-messages.ts';
import { addFault } from './config-fault.ts';

/** A folder with texts of the provider; every fault of its messages is an issue with file and line. */
export function readContentDir(text: string, context: z.RefinementCtx): string {
  const folder = resolve(text);
  try {
    if (!statSync(folder).isDirectory()) return refuse(context, 'config-no-folder', { file: folder });
    const faults = faultsOfOwn(folder, (tag) => filesOf(languageOf(tag) ?? { tag, state: 'offered' }));
    for (const fault of faults) addFault(context, 'config-own-text', { fault });
    return faults.length === 0 ? folder : z.NEVER;
  } catch (error) {
    return refuse(context, 'config-cannot-be-read', { file: folder, reason: (error as Error).message });
  }
}

function refuse(context: z.RefinementCtx, id: string, args: Record<string, string>): never {
  addFault(context, id, args);
  return z.NEVER;
}
