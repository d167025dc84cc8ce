import type { HeardAnswer } from '../model/heard.ts';
import type { DiscoveryFact } from '../model/report.ts';
import type { Source } from '../model/sources.ts';
import type { Heard } from '../readers/reader.ts';
import { discoveryAnswer, discoveryFact } from './discovery-facts.ts';

export const heardAccount = { address: 'ann@example.test', localPart: 'ann', domain: 'example.test' };

/** An answer of status 200 with XML, unless the change says otherwise. */
export function heardAnswer(body: string | Uint8Array, change: Partial<HeardAnswer> = {}): HeardAnswer {
  const url = change.url ?? 'https://autoconfig.example.test/mail/config-v1.1.xml';
  return {
    ...{ url, method: 'GET', about: 'mailbox', status: 200, problem: null, contentType: 'text/xml' },
    ...{ location: null, finalUrl: url, verifiedTls: url.startsWith('https:'), body: Buffer.from(body) },
    ...change,
  };
}

/** What a look heard, with the URLs of the database, the exchanger and Autodiscover as facts. */
export function heard(answers: HeardAnswer[], urls: Partial<Record<Source, string[]>> = {}): Heard {
  const facts = Object.entries(urls).map(
    ([source, list]): DiscoveryFact =>
      discoveryFact(source as Source, { answers: list.map((url) => discoveryAnswer({ url })) }),
  );
  return { account: heardAccount, answers, facts };
}

const values = {
  hostname: 'mail.example.test',
  port: '993',
  socketType: 'SSL',
  username: '%EMAILADDRESS%',
  authentication: 'password-cleartext',
};

/** One server of an autoconfig file; null leaves an element out, several values make several elements. */
export function configServer(
  type: string,
  change: Partial<Record<keyof typeof values, string | string[] | null>> = {},
): string {
  const tag = type === 'smtp' ? 'outgoingServer' : 'incomingServer';
  const inside = Object.entries({ ...values, ...(type === 'smtp' && { port: '465' }), ...change })
    .flatMap(([name, value]) =>
      [value].flat().map((one) => (one === null ? '' : `<${name}>${one}</${name}>`)),
    )
    .join('\n');
  return `<${tag} type="${type}">\n${inside}\n</${tag}>`;
}

/** An autoconfig file around servers. */
export function configFile(
  servers: readonly string[],
  { id = ' id="example.test"', domain = '<domain>example.test</domain>', more = '' } = {},
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<clientConfig version="1.1">\n<emailProvider${id}>\n${domain}\n${more}${servers.join('\n')}\n</emailProvider>\n</clientConfig>\n`;
}

/** `imap mail.example.test:993 tls ann@example.test password`, or why not. */
export function brief(
  server: {
    protocol: string;
    host: string;
    port: number;
    security: string;
    username: string;
    auth: string | null;
  } | null,
): string {
  if (server === null) return 'none';
  const { protocol, host, port, security, username, auth } = server;
  return `${protocol} ${host}:${port} ${security} ${username} ${auth}`;
}
