import type { Socket } from 'node:net';
import type { EndpointFacts } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import { type Message, tell } from '../../model/message.ts';
import type { ServerSettings } from '../../model/server-settings.ts';
import type { TlsFacts } from '../../model/tls-facts.ts';
import type { AttemptLog } from '../../net/attempt-log.ts';
import { endNote } from '../../net/end-note.ts';
import { limits } from '../../net/limits.ts';
import { LineConnection } from '../../net/line-connection.ts';
import { openTls } from '../../net/tls/open-tls.ts';
import type { Credentials, Dialogue } from '../../protocols/dialogue.ts';
import type { CheckContext } from './check-context.ts';

export interface DialogueOptions {
  context: CheckContext;
  socket: Socket;
  log: AttemptLog;
  settings: ServerSettings;
  facts: EndpointFacts;
  credentials: Credentials;
  signal: AbortSignal;
  /** Hears of the TLS connection as soon as it stands, so that extra questions can start beside the dialogue. */
  onTls?: (facts: TlsFacts) => void;
  onGreeting?: () => void;
  onLastQuestion?: () => void;
  onGoAhead?: () => void;
  beforeLogin?: () => Promise<void>;
  /** True where this very login was accepted a moment ago: it guesses at nothing, so it is not counted. */
  isKnown?: true;
  /** Null sends no host name in the handshake (no SNI). */
  serverName?: null;
}

/** Credentials for connections that never log in. */
export const noCredentials: Credentials = { password: null, allowUnverified: false, sourceTrusted: true };

/** Sets up the dialogue of one attempt over a connection that stands. */
export function openDialogue(options: DialogueOptions): Dialogue {
  const { context, socket, log, settings, facts, credentials, signal } = options;
  const connection = new LineConnection(socket, log.transcript, context.redactor, signal);
  const { parts, request } = context;
  const { ehloName, probeRecipient } = parts;
  const startTls = () => secure(options, connection);
  const { account } = request;
  return {
    ...(options.onGreeting && { onGreeting: options.onGreeting }),
    ...(options.onLastQuestion && { onLastQuestion: options.onLastQuestion }),
    ...(options.onGoAhead && { onGoAhead: options.onGoAhead }),
    ...(options.beforeLogin && { beforeLogin: options.beforeLogin }),
    ...(options.isKnown !== true && {
      mayLogIn: (username) => context.mayLogIn(log.address ?? '', settings.host, username),
    }),
    connection,
    log,
    settings,
    account,
    credentials,
    facts,
    encrypted: false,
    startTls,
    ehloName,
    probeRecipient,
  };
}

async function secure(options: DialogueOptions, connection: LineConnection): Promise<Failure | null> {
  const { context, settings, facts, log, signal } = options;
  const { host } = settings;
  const opened = await openTls(connection.detach() as Socket, {
    host,
    serverName: options.serverName === null ? null : host,
    minVersion: 'TLSv1',
    roots: context.roots,
    now: context.parts.now(),
    timeoutMs: limits.tlsMs,
    signal,
    onBroken: (seen) => {
      facts.brokenHandshake = seen;
    },
  });
  if (!opened.ok) {
    connection.note(endNote('note-handshake-failed', opened.failure));
    return opened.failure;
  }
  const seen = opened.value.facts;
  const line = connection.note(tlsLine(seen));
  facts.tls = {
    ...seen,
    versions: { [seen.version]: true },
    weakCiphers: [],
    namesForSameServer: [],
    withoutName: null,
    probed: false,
    evidence: { attempt: log.id, lines: [line] },
  };
  connection.attach(opened.value.socket);
  options.onTls?.(facts.tls);
  return null;
}

function tlsLine({
  version,
  cipher,
  certificate,
  errors,
}: Pick<TlsFacts, 'version' | 'cipher' | 'certificate' | 'errors'>): Message {
  const named = version.replace('TLSv1', 'TLS 1').replace(/^TLS 1$/, 'TLS 1.0');
  if (certificate === null) return tell('note-no-certificate', { version: named, cipher, errors });
  const date = certificate.validTo.slice(0, 10);
  const time = certificate.validTo.slice(11, 16);
  return tell('note-encrypted', { version: named, cipher, date, time, errors });
}
