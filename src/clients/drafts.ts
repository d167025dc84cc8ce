import type { Message } from '../model/message.ts';
import { protocolName } from '../model/protocols.ts';
import type { RecommendedSettings } from '../model/report.ts';
import type { Security } from '../model/security.ts';
import type { ClientSettings, Field, StepDraft } from './client.ts';
import { standingOf, unvouched, usedServers } from './used-servers.ts';

/** Makes a step of the message `id`, which has `.title` and `.text`. */
export function step(
  id: string,
  {
    args = {},
    fields = [],
    command = null,
  }: { args?: Message['args']; fields?: Field[]; command?: string | null } = {},
): StepDraft {
  return { says: { id, args }, fields, command };
}

/** Makes a text of the message `id`, or of its attribute: `thunderbird-fields.port`. */
export function text(id: string, args: Message['args'] = {}): Message {
  return { id, args };
}

/** The same as plain names, for lists of servers. */
export const securityNames: Record<Security, string> = { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'None' };

/** The ways of encryption as most programs call them. */
const usualSecurities: Record<Security, string> = {
  tls: 'program-security.tls',
  starttls: 'program-security.starttls',
  none: 'program-security.none',
};

/** What one program calls the four values, and the ways of encryption if they have other names there. All are messages. */
export interface FieldNames {
  host: string;
  port: string;
  security: string;
  user: string;
  securities?: Record<Security, string>;
}

/** The four values under the names of one program, in the order in which `names` lists them. */
export function namedFields(
  server: RecommendedSettings,
  { securities = usualSecurities, ...labels }: FieldNames,
): Field[] {
  const contents = {
    host: { value: server.host },
    port: { value: String(server.port) },
    security: { choice: securities[server.security] },
    user: { value: server.username },
  };
  return (Object.keys(labels) as (keyof typeof contents)[]).map((key) => ({
    label: labels[key],
    ...contents[key],
  }));
}

/** The way of encryption of a server, by the name that most programs have for it. */
export function securityField(label: string, { security }: RecommendedSettings): Field {
  return { label, choice: usualSecurities[security] };
}

/** The field for the person's name as others see it; left out where nobody told us, for an address is no name. */
export function nameField({ account }: ClientSettings, label: string): Field[] {
  return account.displayName ? [{ label, value: account.displayName }] : [];
}

/** The field for the password, which we do not have: says which one. */
export function passwordField(label = 'program-fields.password'): Field {
  return { label, choice: 'program-fields.mailbox-password' };
}

/** One sentence that says who vouches for the servers in use. */
export function verification(settings: ClientSettings): Message {
  const rest = unvouched(settings);
  const one = rest.length === usedServers(settings).length ? undefined : rest[0];
  const service = one === undefined ? null : protocolName(one.protocol);
  return text('program-verification', { standing: standingOf(settings), service });
}

/** For programs that keep or delete but cannot count days: says so where there is something to say. */
export function noDaysNotes({ leaveOnServerDays, incoming }: ClientSettings, program: string): Message[] {
  return leaveOnServerDays === null || incoming === null ? [] : [text('program-no-days', { program })];
}
