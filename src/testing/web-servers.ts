import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createSecureContext } from 'node:tls';
import type { WebPorts } from '../net/http/fetch-vetted.ts';
import {
  createAuthority,
  issueCertificate,
  keyToPem,
  selfSignCertificate,
  toPem,
} from '../practice/certificates.ts';
import { listening } from './fake-server/start-server.ts';

/** One request as a page sees it. */
export interface WebRequest {
  scheme: 'http' | 'https';
  host: string;
  /** Path and query. */
  path: string;
  method: string;
  headers: IncomingMessage['headers'];
  body: string;
}

export interface WebPage {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** Does something else than answering. */
  act?: (response: ServerResponse) => void;
}

export interface WebServers {
  ports: WebPorts;
  /** PEM of the authority that signed for every host but the untrusted ones. */
  root: string;
  /** `https://host/path` of every request, oldest first. */
  asked: string[];
  requests: WebRequest[];
  /** Connections accepted so far, over http and https. */
  connections(): number;
  close(): Promise<void>;
}

/** Starts a web server and its https twin on 127.0.0.1; `page` answers for every host, null means 404. */
export async function startWeb(
  hosts: readonly string[],
  page: (request: WebRequest) => WebPage | null,
  untrusted: readonly string[] = [],
): Promise<WebServers> {
  const requests: WebRequest[] = [];
  const { root, good, bad } = await makeContexts(hosts, untrusted);
  const listener = (scheme: 'http' | 'https'): RequestListener => {
    return async (message, response) => {
      const request = await readRequest(scheme, message);
      requests.push(request);
      answer(response, page(request) ?? { status: 404, body: 'not found' });
    };
  };
  const pick = (name: string) => (untrusted.includes(name) ? bad : good);
  const plain = createServer(listener('http'));
  const secure = createHttpsServer(
    { ...good, SNICallback: (name, done) => done(null, createSecureContext(pick(name))) },
    listener('https'),
  );
  const [http, https] = [await listening(plain), await listening(secure)];
  return {
    ports: { http: http.port, https: https.port },
    root,
    requests,
    get asked() {
      return requests.map(({ scheme, host, path }) => `${scheme}://${host}${path}`);
    },
    connections: () => http.connections + https.connections,
    close: async () => void (await Promise.all([http.close(), https.close()])),
  };
}

async function makeContexts(hosts: readonly string[], untrusted: readonly string[]) {
  const now = Date.now();
  const authority = await createAuthority('Web test', new Date(now));
  const wish = { from: new Date(now - 86_400_000), to: new Date(now + 86_400_000) };
  const names = hosts.filter((host) => !untrusted.includes(host));
  const leaf = await issueCertificate(authority, {
    ...wish,
    names: names.length > 0 ? names : ['none.test'],
  });
  const self = await selfSignCertificate({ ...wish, names: ['self.test', ...untrusted] });
  return {
    root: toPem(authority.root),
    good: { cert: toPem(leaf, authority.issuing), key: await keyToPem(leaf) },
    bad: { cert: toPem(self), key: await keyToPem(self) },
  };
}

async function readRequest(scheme: 'http' | 'https', message: IncomingMessage): Promise<WebRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return {
    scheme,
    host: message.headers.host ?? '',
    path: message.url ?? '',
    method: message.method ?? '',
    headers: message.headers,
    body: Buffer.concat(chunks).toString(),
  };
}

function answer(response: ServerResponse, { status = 200, headers = {}, body = '', act }: WebPage): void {
  if (act !== undefined) {
    act(response);
    return;
  }
  response.writeHead(status, { 'content-type': 'text/xml', ...headers });
  response.end(body);
}
