import { defaultPort, type MailProtocol, mailProtocols } from '../model/protocols.ts';
import { securities } from '../model/security.ts';

/** What a text names of an account and its server, to fill in the form of a test. */
export interface Names {
  address: string | null;
  host: string | null;
  port: number | null;
  /** Of the port or of the words; null where neither says. */
  protocol: MailProtocol | null;
}

/** The first address, server and mail port that a text names. */
export function findNames(text: string): Names {
  const address =
    /(?<![\w.+-])[a-z0-9][a-z0-9._+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![\w-])/i.exec(
      text,
    )?.[0] ?? null;
  const named =
    /(?<![\w.@-])((?:[a-z0-9-]{1,63}\.){0,6}(?:e?mail|smtps?|imaps?|pop3?s?|mx|relay|securesmtp|outgoing|incoming|posteo|outlook)[a-z0-9-]{0,40}(?:\.[a-z0-9-]{1,63}){1,6})(?::(\d{2,5}))?(?![\w@-])/i.exec(
      text,
    );
  const port = Number(named?.[2] ?? /\bport[^\d\n]{0,12}(\d{2,5})\b/i.exec(text)?.[1] ?? 0) || null;
  const known = port === null ? null : protocolAt(port);
  return {
    address,
    host: named?.[1]?.toLowerCase() ?? null,
    port: known === null ? null : port,
    protocol: known ?? spoken(text),
  };
}

/** Which protocol a usual port is for. */
function protocolAt(port: number): MailProtocol | null {
  return (
    mailProtocols.find((one) => securities.some((security) => defaultPort(one, security) === port)) ?? null
  );
}

function spoken(text: string): Names['protocol'] {
  const lower = text.toLowerCase();
  const said = mailProtocols.filter((one) => lower.includes(one));
  return said.length === 1 ? (said[0] ?? null) : null;
}
