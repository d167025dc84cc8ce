import { isIP } from 'node:net';
import { bracketed } from '../model/host-port.ts';
import { done } from '../model/outcome.ts';
import { fetchVetted } from '../net/http/fetch-vetted.ts';
import { tryListening } from '../net/try-listening.ts';
import { isAtFault, type Note, needs, type Question } from './note.ts';

/** Who has the port of the service: nobody, a Posthorn that runs, or another program. */
export interface ListeningFacts {
  /** Null where the service can listen there, else the system's code. */
  code: string | null;
  /** Whether a Posthorn answers there now. */
  isOurs: boolean;
}

/** Whether the service can listen where the settings say. */
export const listening: Question = {
  id: 'listening',
  title: 'Listening',
  async ask(patient) {
    for (const name of ['POSTHORN_HOST', 'POSTHORN_PORT']) if (isAtFault(patient, name)) return [needs(name)];
    const { host, port } = patient.config;
    const code = await tryListening(host, port);
    const isOurs = code === 'EADDRINUSE' && (await answersAsOurs(host, port, patient.now()));
    return tellListening(host, port, { code, isOurs });
  },
};

/** Asks this very machine, where the service would listen. */
async function answersAsOurs(host: string, port: number, now: Date): Promise<boolean> {
  const address =
    host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host === 'localhost' ? '127.0.0.1' : host;
  if (isIP(address) === 0) return false;
  const answer = await fetchVetted({
    url: `http://${bracketed(address)}/healthz`,
    resolve: async () => done({ host: address, addresses: [address] }),
    ...{
      roots: [],
      now,
      signal: new AbortController().signal,
      timeoutMs: 3000,
      maxRedirects: 0,
      maxBytes: 16_384,
    },
    ports: { http: port, https: port },
  });
  return answer.ok && answer.value.status === 200 && answer.value.bytes.includes('"status":"ok"');
}

/** What that means. Pure. */
export function tellListening(host: string, port: number, { code, isOurs }: ListeningFacts): Note[] {
  const place = `port ${port} of ${host}`;
  if (code === null) return [{ state: 'well', text: `The service can listen on ${place}.` }];
  if (isOurs) return [{ state: 'well', text: `Posthorn runs already on ${place}.` }];
  const means = 'The service does not start.';
  if (code === 'EADDRINUSE')
    return [
      {
        ...{ state: 'fault', means, text: `Another program listens on ${place}.` },
        fix: 'Choose another port, such as POSTHORN_PORT=3001, or end that program.',
      },
    ];
  if (code === 'EACCES')
    return [
      {
        ...{ state: 'fault', means, text: `This user may not listen on ${place}.` },
        fix: 'Choose a port above 1023, and let the proxy take 80 and 443.',
      },
    ];
  return [
    {
      ...{ state: 'fault', means, text: `The service cannot listen on ${place} (${code}).` },
      fix: 'Set POSTHORN_HOST to an address of this machine: 127.0.0.1 behind a proxy, 0.0.0.0 in a container.',
    },
  ];
}
