import { loadConfig } from '../config.ts';
import { endAfter, isKeyName, Keys, keyLimits, readCount, readScopes } from '../desk/keys.ts';
import { type KeyDraft, scopes, usualPerMinute } from '../model/api-key.ts';
import { toJson } from '../model/visible.ts';
import { keptSecret } from '../store/kept-secret.ts';
import { openStores } from '../store/sqlite-store.ts';
import { type CommandLine, exit, UsageError } from './command-line.ts';
import { readArguments } from './request-options.ts';

/** Who does what is done on the command line, where the desk writes it down. */
const byOperator = 'posthorn keys';

const verbs = ['add', 'list', 'revoke'];

/** `posthorn keys add|list|revoke`: keys by which programs call the interface. */
export async function keysCommand(args: readonly string[], line: CommandLine): Promise<number> {
  const { values, positionals } = readArguments(args, {
    scope: { type: 'string', multiple: true },
    'per-minute': { type: 'string' },
    days: { type: 'string' },
    json: { type: 'boolean' },
  });
  const [verb = '', word, ...more] = positionals;
  if (!verbs.includes(verb)) throw new UsageError('cli-keys-verb');
  if (more.length > 0 || (verb === 'list' && word !== undefined)) throw new UsageError('cli-too-many-words');
  const now = new Date();
  const draft = verb === 'add' ? readDraft(word ?? '', values, now) : null;
  if (verb === 'revoke' && word === undefined) throw new UsageError('cli-keys-id');
  const { dataDir, provider, secret } = loadConfig(line.env);
  const stores = await openStores({ dataDir, retentionDays: provider.retentionDays });
  const keys = new Keys({
    ...{ apiKeys: stores.apiKeys, log: stores.deskLog },
    serviceSecret: secret ?? keptSecret(dataDir),
  });
  const asJson = values.json === true;
  try {
    if (draft !== null) return await add(keys, line, draft, asJson);
    if (verb === 'list') return await list(keys, line, now, asJson);
    return await revoke(keys, line, word ?? '');
  } finally {
    await stores.reports.close();
  }
}

function readDraft(
  name: string,
  given: { scope?: string[] | undefined; 'per-minute'?: string | undefined; days?: string | undefined },
  now: Date,
): KeyDraft {
  const { scope = [], 'per-minute': rate, days: end } = given;
  if (!isKeyName(name)) throw new UsageError('cli-keys-name', { most: keyLimits.name });
  const allowed = readScopes(scope);
  if (allowed === null) throw new UsageError('cli-keys-scope', { scopes: scopes.join(', ') });
  const perMinute = rate === undefined ? usualPerMinute : readCount(rate, keyLimits.perMinute);
  if (perMinute === null)
    throw new UsageError('cli-keys-count', { option: '--per-minute', most: keyLimits.perMinute });
  const days = end === undefined ? null : readCount(end, keyLimits.days);
  if (end !== undefined && days === null)
    throw new UsageError('cli-keys-count', { option: '--days', most: keyLimits.days });
  return { name, scopes: allowed, perMinute, madeBy: '', expiresAt: endAfter(days, now) };
}

async function add(keys: Keys, line: CommandLine, draft: KeyDraft, asJson: boolean): Promise<number> {
  const { key, token, linkSecret } = await keys.make(byOperator, draft);
  if (asJson) {
    line.print(`${toJson({ ...key, token: token.reveal(), linkSecret: linkSecret?.reveal() ?? null }, 2)}\n`);
    return exit.works;
  }
  const { name } = key;
  // Alone on standard output, a line each, so that they can be handed on without being shown.
  line.say(line.words.message('cli-keys-added', { name, signs: linkSecret === null ? 'no' : 'yes' }));
  line.print(`${token.reveal()}\n`);
  if (linkSecret !== null) line.print(`${linkSecret.reveal()}\n`);
  return exit.works;
}

async function list(keys: Keys, line: CommandLine, now: Date, asJson: boolean): Promise<number> {
  const all = await keys.list(now);
  if (asJson) line.print(`${toJson(all, 2)}\n`);
  else
    for (const { id, state, scopes, perMinute, name } of all)
      line.print(
        `${id}  ${state.padEnd(9)}${String(perMinute).padStart(4)}  ${scopes.join(',').padEnd(23)}${name}\n`,
      );
  return exit.works;
}

async function revoke(keys: Keys, line: CommandLine, id: string): Promise<number> {
  const key = await keys.revoke(byOperator, id);
  if (key === null) throw new UsageError('cli-keys-unknown');
  line.say(line.words.message('cli-keys-revoked', { name: key.name }));
  return exit.works;
}
