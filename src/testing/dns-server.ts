import type { Socket as UdpSocket } from 'node:dgram';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import packet from 'dns-packet';
import type { Zone } from './dns-zone.ts';
import { answerFrom } from './dns-zone.ts';

/** One question as it came in. */
export interface DnsQuery {
  name: string;
  type: string;
  over: 'udp' | 'tcp';
}

/** A running DNS server, on loopback unless another address was asked for. */
export interface DnsServer {
  /** `host:port`, for UDP and TCP alike. */
  address: string;
  /** Every question so far, oldest first. */
  queries: DnsQuery[];
  close(): Promise<void>;
}

/** Starts a DNS server that answers from `zone` and knows nothing else; by default on a free port of loopback. */
export async function startDns(
  zone: Zone,
  at: { host: string; port: number } = { host: '127.0.0.1', port: 0 },
): Promise<DnsServer> {
  const queries: DnsQuery[] = [];
  const abort = new AbortController();
  const handle = async (message: Buffer, over: DnsQuery['over']) =>
    reply(zone, queries, message, over, abort.signal);
  const sockets = new Set<Socket>();
  const tcp = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    serveTcp(socket, (message) => handle(message, 'tcp'));
  });
  const udp = await listenOnOnePort(tcp, at);
  udp.on('message', (message, from) => {
    handle(message, 'udp').then((answer) => {
      if (answer !== null && !abort.signal.aborted)
        udp.send(answer, from.port, from.address, () => undefined);
    });
  });
  return {
    address: `${at.host}:${udp.address().port}`,
    queries,
    close: async () => {
      abort.abort();
      for (const socket of sockets) socket.destroy();
      await Promise.all([
        new Promise<void>((done) => udp.close(done)),
        new Promise((done) => tcp.close(done)),
      ]);
    },
  };
}

async function reply(
  zone: Zone,
  queries: DnsQuery[],
  message: Buffer,
  over: DnsQuery['over'],
  signal: AbortSignal,
): Promise<Buffer | null> {
  try {
    const query = packet.decode(message);
    const question = query.questions?.[0];
    if (query.type !== 'query' || question === undefined) return null;
    queries.push({ name: question.name, type: question.type, over });
    const answer = answerFrom(zone, question, over);
    if (answer === null) return null;
    if (answer.delayMs > 0) await wait(answer.delayMs, undefined, { signal });
    // The low four bits of the flags are the response code (RFC 1035 section 4.1.1).
    const flags =
      packet.AUTHORITATIVE_ANSWER | packet.RECURSION_AVAILABLE | (query.flags ?? 0) | answer.flags;
    return packet.encode({
      type: 'response',
      id: query.id ?? 0,
      flags,
      questions: [question],
      answers: answer.records,
    });
  } catch {
    return null; // not a DNS message, or the server was closed meanwhile
  }
}

/** TCP messages carry a two-byte length in front (RFC 1035 section 4.2.2). */
function serveTcp(socket: Socket, handle: (message: Buffer) => Promise<Buffer | null>): void {
  socket.on('error', () => socket.destroy());
  socket.setTimeout(10_000, () => socket.destroy());
  onDnsMessages(socket, async (message) => {
    const answer = await handle(message);
    if (answer === null || !socket.writable) return;
    const length = Buffer.alloc(2);
    length.writeUInt16BE(answer.length);
    socket.write(Buffer.concat([length, answer]));
  });
}

/** Hands over the messages of a connection, each of which has its length in front (RFC 1035, section 4.2.2). */
export function onDnsMessages(socket: Socket, each: (message: Buffer) => void): void {
  let pending = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    while (pending.length >= 2 && pending.length >= 2 + pending.readUInt16BE()) {
      const end = 2 + pending.readUInt16BE();
      each(pending.subarray(2, end));
      pending = pending.subarray(end);
    }
  });
}

/** The port that is free for UDP may be taken for TCP; then another one is tried. */
export async function listenOnOnePort(
  tcp: Server,
  { host, port } = { host: '127.0.0.1', port: 0 },
): Promise<UdpSocket> {
  for (let tries = 0; tries < 20; tries += 1) {
    tcp.listen(port, host);
    await once(tcp, 'listening');
    const udp = createSocket('udp4');
    udp.bind((tcp.address() as AddressInfo).port, host);
    try {
      await once(udp, 'listening');
      return udp;
    } catch {
      await new Promise((done) => tcp.close(done));
    }
  }
  throw new Error('no loopback port is free for both UDP and TCP');
}
