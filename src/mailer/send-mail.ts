import { rootCertificates } from 'node:tls';
import { createTransport } from 'nodemailer';
import type { Mail } from '../model/mail.ts';
import type { SmtpTarget } from './smtp-target.ts';

/** How mail leaves: over which server, in whose name. */
export interface MailWay {
  target: SmtpTarget;
  /** The sender's address; answers go there. */
  from: string;
  /** Certificates (PEM) of further authorities to trust. */
  extraRoots: readonly string[];
  /** By which name the server is greeted. */
  ehloName: string;
}

/** Hands one message to a server. Throws what nodemailer throws. */
export type SendMail = (mail: Mail) => Promise<void>;

const connectMs = 15_000;
const socketMs = 30_000;

/** Sends by nodemailer, a connection a message. A password travels only over TLS whose certificate is good. */
export function sendMailBy(way: MailWay): SendMail {
  const transport = transportFor(way);
  return async ({ to, subject, text }) => {
    await transport.sendMail({
      // As parts, so that nobody's text is read as a list of addresses; nodemailer encodes what a header cannot hold.
      from: { name: '', address: way.from },
      to: { name: '', address: to },
      subject: oneLine(subject),
      text,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  };
}

/** Whether the server answers and takes our login. Throws what nodemailer throws. */
export async function verifyMailWay(way: MailWay): Promise<void> {
  await transportFor(way).verify();
}

/** Why it failed, in a word that holds no address: `EAUTH`, `ECONNREFUSED`, or the number that the server said. */
export function mailTrouble(error: unknown): string {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown };
  const said = typeof responseCode === 'number' ? String(responseCode) : '';
  const name = typeof code === 'string' && /^[A-Z_]{2,40}$/.test(code) ? code : '';
  return [name, said].filter((part) => part !== '').join(' ') || 'unknown';
}

function transportFor({ target, ehloName, extraRoots }: MailWay) {
  const { host, port, secure, auth } = target;
  const needsTls = secure || auth !== null;
  return createTransport({
    ...{ host, port, secure, name: ehloName, requireTLS: !secure && needsTls },
    ...(auth !== null && { auth }),
    // A relay next door often has a certificate of its own making: encrypted without proof is still better than in clear.
    tls: {
      rejectUnauthorized: needsTls,
      ...(extraRoots.length > 0 && { ca: [...rootCertificates, ...extraRoots] }),
    },
    ...{ connectionTimeout: connectMs, greetingTimeout: connectMs, socketTimeout: socketMs },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
}

function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').slice(0, 200);
}
