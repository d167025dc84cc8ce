import { z } from 'zod';
import { misplacedSecret } from '../../fields/misplaced-secret.ts';
import type { Parsed } from '../../fields/parse-fields.ts';
import {
  bad,
  good,
  parseAddress,
  parseHost,
  parsePassword,
  parsePort,
  parseUsername,
} from '../../fields/parse-fields.ts';
import type { CheckRequest, TypedServer } from '../../model/check-request.ts';
import { extraProtocols, incomingProtocols, outgoingProtocols } from '../../model/protocols.ts';
import type { Direction, Protocol } from '../../model/server-settings.ts';
import { protocols, securities } from '../../model/server-settings.ts';

export type { Parsed } from '../../fields/parse-fields.ts';
export {
  parseAddress,
  parseHost,
  parsePassword,
  parsePort,
  parseUsername,
} from '../../fields/parse-fields.ts';

/** One thing to change; `field` is a path such as `address` or `incoming.0.port`. */
export interface FieldError {
  field: string;
  message: string;
  /** The finding's code where the catalogue has one; its article is `/help/CODE`. */
  code?: 'address-invalid';
}

export type ParsedRequest = { ok: true; value: CheckRequest } | { ok: false; errors: FieldError[] };

/** Seconds a whole check may take unless asked otherwise. */
export const defaultTimeoutSeconds = 45;
/** So much longer where a test message is sent and waited for. */
const roundTripSeconds = 150;
const longestTimeoutSeconds = 300;
const mostServers = 8;

const typedServer = z.strictObject({
  protocol: z.enum(protocols, { error: `The protocol is ${protocols.join(' or ')}.` }),
  host: z.string({ error: 'The server name is missing.' }),
  port: z.union([z.string(), z.number()], { error: 'The port is missing.' }),
  security: z.enum(securities, { error: 'The encryption is tls, starttls or none.' }),
});

const servers = z
  .array(typedServer, { error: 'A list of servers is expected here.' })
  .max(mostServers, { error: `At most ${mostServers} servers can be tested at once.` })
  .default([]);

const misplaced =
  'This holds the password. Only the password field is kept secret, so nothing was tested: type what belongs here. If the two are really the same, set another password first.';

const text = z.string({ error: 'Text is expected here.' });
const choice = z.boolean({ error: 'This is either true or false.' }).default(false);

/** A request as form, API and command line hand it in, before anything in it is believed. */
const rawRequest = z.strictObject(
  {
    address: z.string({ error: 'Enter the e-mail address of the account.' }),
    username: text.default(''),
    password: text.default(''),
    incoming: servers,
    outgoing: servers,
    extra: servers,
    discovery: z.boolean({ error: 'This is either true or false.' }).default(true),
    deepRelay: choice,
    tryOtherName: choice,
    allowUnverifiedLogin: choice,
    roundTrip: choice,
    timeoutSeconds: z.union([z.string(), z.number()], { error: 'A number is expected here.' }).optional(),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `Unknown field: ${issue.keys.join(', ')}.`
        : 'An object is expected.',
  },
);

export type RawRequest = z.input<typeof rawRequest>;

/** Turns what was typed into a check request, or into everything that has to be changed. Never throws. */
export function parseRequest(raw: unknown): ParsedRequest {
  const shape = rawRequest.safeParse(raw);
  if (!shape.success) return { ok: false, errors: shape.error.issues.map(toFieldError) };
  const errors: FieldError[] = [];
  const take = <T>(field: string, parsed: Parsed<T>): T | null => {
    if (parsed.ok) return parsed.value;
    const code = field === 'address' ? ({ code: 'address-invalid' } as const) : {};
    errors.push({ field, message: parsed.message, ...code });
    return null;
  };
  const { data } = shape;
  const account = take('address', parseAddress(data.address));
  const username = take('username', parseUsername(data.username));
  const password = take('password', parsePassword(data.password));
  const incoming = data.incoming.map((one, index) => takeServer(one, 'incoming', index, take));
  const outgoing = data.outgoing.map((one, index) => takeServer(one, 'outgoing', index, take));
  const extra = data.extra.map((one, index) => takeServer(one, 'extra', index, take));
  for (const field of misplacedSecret(data)) {
    const others = errors.filter((error) => error.field !== field);
    errors.splice(0, errors.length, ...others, { field, message: misplaced });
  }
  const timeoutMs = take('timeoutSeconds', parseTimeout(data.timeoutSeconds ?? usualTimeout(data.roundTrip)));
  if (errors.length > 0 || account === null || timeoutMs === null) return { ok: false, errors };
  const { discovery, deepRelay, tryOtherName, allowUnverifiedLogin, roundTrip } = data;
  return {
    ok: true,
    value: {
      account,
      username,
      password,
      incoming,
      outgoing,
      extra,
      discovery,
      deepRelay,
      tryOtherName,
      allowUnverifiedLogin,
      roundTrip,
      timeoutMs,
    },
  };
}

/** The lists of servers that a request may hold. */
export type ServerKind = Direction | 'extra';
const protocolsOf: Readonly<Record<ServerKind, readonly Protocol[]>> = {
  incoming: incomingProtocols,
  outgoing: outgoingProtocols,
  extra: extraProtocols,
};

/** Reads a server as the command line writes it: `pop3:HOST:PORT:tls`, for outgoing `HOST:PORT:starttls`. */
export function parseServer(typed: string, kind: ServerKind): Parsed<TypedServer> {
  const allowed = protocolsOf[kind].join('|');
  const [prefix, shape] = kind === 'outgoing' ? ['()', ''] : [`(${allowed}):`, `${allowed}:`];
  const pattern = new RegExp(`^${prefix}(.*):([^:]*):([^:]*)$`);
  const parts = pattern.exec(typed);
  const security = securities.find((one) => one === parts?.[4]);
  if (parts === null || security === undefined)
    return bad(`A server is written as ${shape}HOST:PORT:${securities.join('|')}.`);
  const [, protocol, rawHost = '', rawPort = ''] = parts;
  if (rawHost.includes(':') && !rawHost.startsWith('['))
    return bad('An IPv6 address stands in brackets: [2001:db8::1].');
  const host = parseHost(rawHost);
  if (!host.ok) return host;
  const port = parsePort(rawPort);
  if (!port.ok) return port;
  return good({
    protocol: (protocol || outgoingProtocols[0]) as Protocol,
    host: host.value,
    port: port.value,
    security,
  });
}

function usualTimeout(roundTrip: boolean): number {
  return roundTrip ? defaultTimeoutSeconds + roundTripSeconds : defaultTimeoutSeconds;
}

/** Reads a number of seconds for the whole check; gives milliseconds. */
export function parseTimeout(typed: string | number): Parsed<number> {
  const seconds = /^\d{1,4}(\.\d{1,3})?$/.test(String(typed)) ? Number(typed) : 0;
  const message = `The time limit is a number of seconds from 1 to ${longestTimeoutSeconds}.`;
  return seconds >= 1 && seconds <= longestTimeoutSeconds ? good(Math.round(seconds * 1000)) : bad(message);
}

function takeServer(
  typed: z.output<typeof typedServer>,
  kind: ServerKind,
  index: number,
  take: <T>(field: string, parsed: Parsed<T>) => T | null,
): TypedServer {
  const at = `${kind}.${index}`;
  const fits = protocolsOf[kind].includes(typed.protocol);
  const purpose = kind === 'extra' ? 'a server beside mail' : `${kind} mail`;
  if (!fits) take(`${at}.protocol`, bad(`${typed.protocol} is not a protocol for ${purpose}.`));
  return {
    protocol: typed.protocol,
    host: take(`${at}.host`, parseHost(typed.host)) ?? '',
    port: take(`${at}.port`, parsePort(typed.port)) ?? 0,
    security: typed.security,
  };
}

function toFieldError(issue: { path: PropertyKey[]; message: string }): FieldError {
  return { field: issue.path.join('.'), message: issue.message };
}
