import type { FieldError, ParsedRequest, RawRequest } from '../check/request/parse-request.ts';
import { parseRequest } from '../check/request/parse-request.ts';
import { holdsSecret } from '../fields/misplaced-secret.ts';
import type { Direction, Protocol } from '../model/protocols.ts';
import {
  defaultPort,
  incomingProtocols,
  isIncoming,
  isOutgoing,
  outgoingProtocols,
  protocols,
} from '../model/protocols.ts';
import type { Report } from '../model/report.ts';
import type { Security } from '../model/security.ts';
import { securities } from '../model/security.ts';
import { fieldOf } from './field-of.ts';

const textFields = [
  'address',
  'username',
  'incomingProtocol',
  'incomingHost',
  'incomingPort',
  'incomingSecurity',
  'outgoingHost',
  'outgoingPort',
  'outgoingSecurity',
] as const;
type TextField = (typeof textFields)[number];

/** Fields in which a password would be a mistake; an address or a part of it may be one. */
const secretless: readonly TextField[] = [
  'username',
  'incomingHost',
  'outgoingHost',
  'incomingPort',
  'outgoingPort',
];

/** What a person ticks to allow something; nothing of it happens without the tick. */
const consents = ['allowUnverifiedLogin', 'tryOtherName', 'deepRelay', 'roundTrip'] as const;
type Consent = (typeof consents)[number];

/** What the form shows: everything typed, except the password. */
export type FormValues = Record<TextField, string> & Record<Consent, boolean>;

/** The form before anybody typed anything. */
export const emptyForm: FormValues = {
  address: '',
  username: '',
  incomingProtocol: incomingProtocols[0],
  incomingHost: '',
  incomingPort: '',
  incomingSecurity: 'tls',
  outgoingHost: '',
  outgoingPort: '',
  outgoingSecurity: 'tls',
  allowUnverifiedLogin: false,
  tryOtherName: false,
  deepRelay: false,
  roundTrip: false,
};

/** Reads the form of the start page into a check request, or into one error for each field to change. */
export function parseCheckForm(body: unknown): ParsedRequest {
  const parsed = parseRequest(toRawRequest(typedForm(body), fieldOf(body, 'password')));
  return parsed.ok ? parsed : { ok: false, errors: parsed.errors.map(toFormError) };
}

/** What was typed, for showing the form again; never the password, not even where it was typed into another field. */
export function readForm(body: unknown): FormValues {
  const password = fieldOf(body, 'password');
  const values = typedForm(body);
  const shown = textFields.map((field) => {
    const isSecret = secretless.includes(field) && holdsSecret(values[field], password);
    return [field, isSecret ? emptyForm[field] : values[field]] as const;
  });
  return { ...values, ...(Object.fromEntries(shown) as Record<TextField, string>) };
}

/** The form as it was typed. Fields that are no text count as empty. */
function typedForm(body: unknown): FormValues {
  const typed = textFields.map((field) => [field, fieldOf(body, field)] as const);
  const given = typed.filter(([field, text]) => text !== '' || emptyForm[field] === '');
  const values = Object.fromEntries(given) as Partial<FormValues>;
  const ticked = Object.fromEntries(consents.map((consent) => [consent, fieldOf(body, consent) !== '']));
  return { ...emptyForm, ...values, ...(ticked as Record<Consent, boolean>) };
}

/** The form that would ask for the same check again; the password has to be typed anew. */
export function formOf(report: Report): FormValues {
  const typed = report.endpoints.filter((endpoint) => endpoint.source === 'typed');
  const incoming = typed.find((endpoint) => isIncoming(endpoint.protocol));
  const outgoing = typed.find((endpoint) => isOutgoing(endpoint.protocol));
  const username = (incoming ?? outgoing)?.username ?? '';
  return {
    ...emptyForm,
    address: report.account.address,
    username: username === report.account.address ? '' : username,
    ...serverFields(incoming, outgoing),
    allowUnverifiedLogin: report.unverifiedLoginAllowed,
  };
}

/** Whether the part "I know my settings" holds anything worth opening it for. */
export function usesOwnSettings(values: FormValues): boolean {
  const { username, incomingHost, incomingPort, outgoingHost, outgoingPort } = values;
  return (
    [username, incomingHost, incomingPort, outgoingHost, outgoingPort].some((text) => text !== '') ||
    consents.some((consent) => consent !== 'roundTrip' && values[consent])
  );
}

function toRawRequest(values: FormValues, password: string): RawRequest {
  const incoming = toServer(
    values,
    'incoming',
    oneOf(protocols, values.incomingProtocol, incomingProtocols[0]),
  );
  const outgoing = toServer(values, 'outgoing', outgoingProtocols[0]);
  return {
    address: values.address,
    username: values.username,
    password,
    incoming,
    outgoing,
    // Whoever typed both servers wants to know about those and no others.
    discovery: incoming.length === 0 || outgoing.length === 0,
    allowUnverifiedLogin: values.allowUnverifiedLogin,
    tryOtherName: values.tryOtherName,
    deepRelay: values.deepRelay,
    roundTrip: values.roundTrip,
  };
}

function toServer(
  values: FormValues,
  direction: Direction,
  protocol: Protocol,
): RawRequest['incoming'] & object {
  const host = values[`${direction}Host`];
  const port = values[`${direction}Port`];
  if (host.trim() === '' && port.trim() === '') return [];
  const security: Security = oneOf(securities, values[`${direction}Security`], 'tls');
  return [{ protocol, host, port: port.trim() === '' ? defaultPort(protocol, security) : port, security }];
}

function toFormError({ field, message }: FieldError): FieldError {
  const [, direction, name = ''] = /^(incoming|outgoing)\.\d+\.(\w+)$/.exec(field) ?? [];
  if (direction === undefined) return { field, message };
  return { field: `${direction}${name.charAt(0).toUpperCase()}${name.slice(1)}`, message };
}

function oneOf<T extends string>(allowed: readonly T[], text: string, otherwise: T): T {
  return allowed.find((one) => one === text) ?? otherwise;
}

type Server = { protocol: Protocol; host: string; port: number; security: Security };

/** The fields of the servers of each direction; those of one that is not known stay as they are. */
export function serverFields(
  incoming: Server | null | undefined,
  outgoing: Omit<Server, 'protocol'> | null | undefined,
): Partial<FormValues> {
  return {
    ...(incoming && {
      incomingProtocol: incoming.protocol,
      incomingHost: incoming.host,
      incomingPort: String(incoming.port),
      incomingSecurity: incoming.security,
    }),
    ...(outgoing && {
      outgoingHost: outgoing.host,
      outgoingPort: String(outgoing.port),
      outgoingSecurity: outgoing.security,
    }),
  };
}
