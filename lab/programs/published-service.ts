import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { join } from 'node:path';
import { neutralProvider } from '../../src/model/provider.ts';
import { runsWell, testApp, testConfig } from '../../src/testing/test-app.ts';
import { labDomain } from '../hosts.ts';
import type { Lab } from '../start-lab.ts';

/** Our own endpoints for the lab's domain, at the address and port where mail programs look for them. */
export interface PublishedService {
  hosts: { name: string; address: string }[];
  /** What was asked, as `GET path`. */
  asked: string[];
  close(): Promise<void>;
}

/** Serves them over https with a certificate of the lab. Needs root, for port 443. */
export async function publishForLab(lab: Lab): Promise<PublishedService> {
  const { name: host } = lab.hosts.mail;
  const { ports } = lab;
  const server = (protocol: 'imap' | 'pop3' | 'smtp', port: number) =>
    ({ protocol, host, port, security: 'tls', username: 'address' }) as const;
  const provider = {
    ...neutralProvider,
    name: 'Lab',
    domains: [labDomain],
    servers: {
      incoming: [server('imap', ports.imaps), server('pop3', ports.pop3s)],
      outgoing: [server('smtp', ports.submissions)],
    },
  };
  const { app } = await testApp(runsWell, { config: { ...testConfig, provider } });
  await app.ready();
  const asked: string[] = [];
  const file = (kind: string) => readFileSync(join(lab.directory, 'certificates', kind));
  const https: Server = createServer(
    { key: file('wildcard.example.test.key.pem'), cert: file('wildcard.example.test.chain.pem') },
    (request, response) => {
      asked.push(`${request.method} ${request.headers.host} ${request.url}`);
      app.routing(request, response);
    },
  );
  // An address of its own, so that two of these can run beside each other.
  const address = `127.77.${Math.floor(Math.random() * 250) + 1}.${Math.floor(Math.random() * 250) + 1}`;
  https.listen(443, address);
  await once(https, 'listening');
  return {
    hosts: [{ name: `autoconfig.${labDomain}`, address }],
    asked,
    close: async () => {
      https.closeAllConnections();
      https.close();
      await app.close();
    },
  };
}
