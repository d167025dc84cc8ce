import { parseArgs } from 'node:util';
import type { RawRequest, ServerKind } from '../check/request/parse-request.ts';
import { parseRequest, parseServer } from '../check/request/parse-request.ts';
import type { CheckRequest, TypedServer } from '../model/check-request.ts';
import type { CommandLine } from './command-line.ts';
import { UsageError } from './command-line.ts';
import { readPassword } from './read-password.ts';

/** The options that say which account to test and how; `check` and `settings` share them. */
export const requestOptions = {
  username: { type: 'string' },
  'password-stdin': { type: 'boolean' },
  incoming: { type: 'string', multiple: true },
  outgoing: { type: 'string', multiple: true },
  extra: { type: 'string', multiple: true },
  'no-discovery': { type: 'boolean' },
  'deep-relay': { type: 'boolean' },
  'try-other-name': { type: 'boolean' },
  'allow-unverified-login': { type: 'boolean' },
  'round-trip': { type: 'boolean' },
  timeout: { type: 'string' },
} as const;

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'] & object;

interface RequestValues {
  username?: string | undefined;
  'password-stdin'?: boolean | undefined;
  incoming?: string[] | undefined;
  outgoing?: string[] | undefined;
  extra?: string[] | undefined;
  'no-discovery'?: boolean | undefined;
  'deep-relay'?: boolean | undefined;
  'try-other-name'?: boolean | undefined;
  'allow-unverified-login'?: boolean | undefined;
  'round-trip'?: boolean | undefined;
  timeout?: string | undefined;
}

/** Which option a field of the request came from, to name it in an error. */
const optionNames: Record<string, string> = {
  address: 'ADDRESS',
  username: '--username',
  password: '--password-stdin',
  timeoutSeconds: '--timeout',
};

/** Reads options and positionals; what does not fit is a UsageError that never repeats a value. */
export function readArguments<const O extends Options>(args: readonly string[], options: O) {
  if (args.some((arg) => /^--password(=|$)/.test(arg))) {
    throw new UsageError('cli-password-in-open');
  }
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
  } catch (error) {
    throw new UsageError('cli-option-unfit', optionFault(error as NodeJS.ErrnoException));
  }
}

/** The one positional of a command. */
export function onlyAddress(positionals: readonly string[]): string {
  if (positionals.length === 1 && positionals[0] !== undefined) return positionals[0];
  throw new UsageError(positionals.length === 0 ? 'cli-address-missing' : 'cli-address-twice');
}

/** What Node's reader of options found, as arguments of a message: of its own text only the name of the option is kept. */
function optionFault({ code, message }: NodeJS.ErrnoException) {
  const [, option = ''] = /'(?:-\w, )?(-[^' =]+)/.exec(message) ?? [];
  const isMissing = message.includes('missing') || message.includes('ambiguous');
  const problem =
    code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
      ? 'unknown'
      : code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE'
        ? isMissing
          ? 'value-missing'
          : 'no-value'
        : 'other';
  return { option, problem };
}

/** The check that was asked for; reads the password last, when everything else fits. */
export async function toCheckRequest(
  address: string,
  values: RequestValues,
  line: CommandLine,
): Promise<CheckRequest> {
  const raw: RawRequest = {
    address,
    username: values.username ?? '',
    incoming: readServers(values.incoming, 'incoming'),
    outgoing: readServers(values.outgoing, 'outgoing'),
    extra: readServers(values.extra, 'extra'),
    discovery: values['no-discovery'] !== true,
    deepRelay: values['deep-relay'] === true,
    tryOtherName: values['try-other-name'] === true,
    allowUnverifiedLogin: values['allow-unverified-login'] === true,
    roundTrip: values['round-trip'] === true,
    ...(values.timeout !== undefined && { timeoutSeconds: values.timeout }),
  };
  const request = checked(raw);
  return values['password-stdin'] === true
    ? checked({ ...raw, password: await readPassword(line.stdin) })
    : request;
}

function checked(raw: RawRequest): CheckRequest {
  const parsed = parseRequest(raw);
  if (parsed.ok) return parsed.value;
  throw new UsageError(
    parsed.errors.map(({ field, message }) => ({ option: optionNames[field] ?? `--${field}`, message })),
  );
}

function readServers(typed: readonly string[] | undefined, kind: ServerKind): TypedServer[] {
  return (typed ?? []).map((text) => {
    const server = parseServer(text, kind);
    if (server.ok) return server.value;
    throw new UsageError([{ option: `--${kind}`, message: server.message }]);
  });
}
