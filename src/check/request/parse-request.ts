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
import type { Message } from '../../model/message.ts';
import type { Direction, Protocol } from '../../model/protocols.ts';
import { extraProtocols, incomingProtocols, outgoingProtocols, protocols } from '../../model/protocols.ts';
import { securities } from '../../model/security.ts';

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
  message: Message;
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
  protocol: z.enum(protocols, { error: 'request-protocol' }),
  host: z.string({ error: 'host-absent' }),
  port: z.union([z.string(), z.number()], { error: 'port-absent' }),
  security: z.enum(securities, { error: 'request-security' }),
});

const servers = z
  .array(typedServer, { error: 'request-no-list' })
  .max(mostServers, { error: 'request-too-many-servers' })
  .default([]);

const misplaced: Message = { id: 'password-misplaced', args: {} };

const text = z.string({ error: 'request-no-text' });
const choice = z.boolean({ error: 'request-no-choice' }).default(false);

/** A request as form, API and command line hand it in, before anything in it is believed. */
export const rawRequest = z.strictObject(
  {
    address: z.string({ error: 'address-missing' }),
    username: text.default(''),
    password: text.default(''),
    incoming: servers,
    outgoing: servers,
    extra: servers,
    discovery: z.boolean({ error: 'request-no-choice' }).default(true),
    deepRelay: choice,
    tryOtherName: choice,
    allowUnverifiedLogin: choice,
    roundTrip: choice,
    timeoutSeconds: z.union([z.string(), z.number()], { error: 'request-no-number' }).optional(),
  },
  {
    error: (issue) => (issue.code === 'unrecognized_keys' ? 'request-unknown-field' : 'request-no-object'),
  },
);

export type RawRequest = z.input<typeof rawRequest>;

/** Turns what was typed into a check request, or into everything that has to be changed. Never throws. */
export function parseRequest(raw: unknown): ParsedRequest {
  const shape = rawRequest.safeParse(raw);
  if (!shape.success) return { ok: false, errors: shape.error.issues.flatMap(fieldErrorsOf) };
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
    return bad('request-server-form', { form: `${shape}HOST:PORT:${securities.join('|')}` });
  const [, protocol, rawHost = '', rawPort = ''] = parts;
  if (rawHost.includes(':') && !rawHost.startsWith('[')) return bad('request-bare-ipv6');
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
  return seconds >= 1 && seconds <= longestTimeoutSeconds
    ? good(Math.round(seconds * 1000))
    : bad('request-time-limit', { most: longestTimeoutSeconds });
}

function takeServer(
  typed: z.output<typeof typedServer>,
  kind: ServerKind,
  index: number,
  take: <T>(field: string, parsed: Parsed<T>) => T | null,
): TypedServer {
  const at = `${kind}.${index}`;
  const fits = protocolsOf[kind].includes(typed.protocol);
  if (!fits) take(`${at}.protocol`, bad('request-protocol-misfit', { protocol: typed.protocol, kind }));
  return {
    protocol: typed.protocol,
    host: take(`${at}.host`, parseHost(typed.host)) ?? '',
    port: take(`${at}.port`, parsePort(typed.port)) ?? 0,
    security: typed.security,
  };
}

/** What an issue of a schema says of which fields. The texts of the schemas are ids of messages; their arguments are the same for all. */
export function fieldErrorsOf(issue: z.core.$ZodIssue): FieldError[] {
  const names = issue.code === 'unrecognized_keys' ? issue.keys : [];
  const message = { id: issue.message, args: { names, protocols, most: mostServers } };
  const path = issue.path.map(String);
  const fields = names.length > 0 ? names.map((name) => [...path, name]) : [path];
  return fields.map((field) => ({ field: field.join('.'), message }));
}
