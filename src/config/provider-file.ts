import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Message } from '../model/message.ts';
import type { OwnOfDomain, Provider } from '../model/provider.ts';
import { languages as spoken } from '../words/languages.ts';
import { addFault, keyFault } from './config-fault.ts';
import { providerSchema } from './provider-schema.ts';

/** Reads and checks a provider file; every fault is an issue that names the key. */
export function readProviderFile(file: string, context: z.RefinementCtx): Provider {
  const text = readText(file, context);
  const json = text === null ? null : readJson(text, file, context);
  if (json === null) return z.NEVER;
  const parsed = providerSchema.safeParse(json.value);
  if (parsed.success) return toProvider(parsed.data, file, context);
  for (const { path, fault } of parsed.error.issues.flatMap((issue) => leaves(issue)))
    addFault(context, fault.id, fault.args, [file, keyPath(path) || null]);
  return z.NEVER;
}

type Parsed = z.output<typeof providerSchema>;

/** Parts the list of domains into their names and what some of them have of their own. */
function toProvider(
  { domains, language, ...rest }: Parsed,
  file: string,
  context: z.RefinementCtx,
): Provider {
  const names = domains.map((one) => (typeof one === 'string' ? one : one.name));
  const own = new Map<string, OwnOfDomain>();
  for (const [index, one] of domains.entries()) {
    if (typeof one === 'string') continue;
    if (names.indexOf(one.name) !== index || names.lastIndexOf(one.name) !== index)
      addFault(context, 'config-domain-twice', { domain: one.name }, [file, `domains[${index}].name`]);
    const { servers, username } = one;
    own.set(one.name, { ...servers, ...(username !== undefined && { username }) });
  }
  const languages = rest.languages ?? onlyComplete(language);
  return {
    ...rest,
    ...(languages !== undefined && { languages }),
    ...{ domains: [...new Set(names)], ownOfDomains: own },
  };
}

/** A file that was written when pages had one language says which; it must not make pages half of one and half of another. */
function onlyComplete(tag: string | undefined): string[] | undefined {
  const language = spoken.find((one) => one.tag === tag && one.state === 'offered');
  return language === undefined ? undefined : [language.tag];
}

function readText(file: string, context: z.RefinementCtx): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    addFault(context, 'config-cannot-be-read', { file, reason: (error as Error).message });
    return null;
  }
}

function readJson(text: string, file: string, context: z.RefinementCtx): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    addFault(context, 'config-no-json', { file, reason: (error as Error).message });
    return null;
  }
}

/** Of what may be written in two ways, the faults of the way that was meant, by its kind of value. */
function leaves(
  issue: z.core.$ZodIssue,
  above: PropertyKey[] = [],
): { path: PropertyKey[]; fault: Message }[] {
  const path = [...above, ...issue.path];
  const meant =
    issue.code === 'invalid_union'
      ? issue.errors.find(
          (faults) => !faults.some((one) => one.code === 'invalid_type' && one.path.length === 0),
        )
      : undefined;
  return meant?.flatMap((one) => leaves(one, path)) ?? [{ path, fault: keyFault(issue) }];
}

/** `servers.incoming[0].port` */
function keyPath(path: PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
