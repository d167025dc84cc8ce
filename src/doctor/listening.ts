import { isIP } from 'node:net';
import { bracketed } from '../model/host-port.ts';
import { done } from '../model/outcome.ts';
import { fetchVetted } from '../net/http/fetch-vetted.ts';
import { tryListening } from '../net/try-listening.ts';
import { isAtFault, type Note, needs, note, type Question } from './note.ts';

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
  const place = { host, port: String(port) };
  if (code === null) return [note('well', 'doctor-listening-well', place)];
  if (isOurs) return [note('well', 'doctor-listening-ours', place)];
  if (code === 'EADDRINUSE') return [note('fault', 'doctor-listening-taken', place)];
  if (code === 'EACCES') return [note('fault', 'doctor-listening-forbidden', place)];
  return [note('fault', 'doctor-listening-elsewhere', { ...place, code })];
}
