import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { visitorKeys } from '../bounds/keys.ts';
import { toVisibleJson } from '../model/visible.ts';

const heartbeatMs = 15_000;
/** What one visitor may have open at the same time: a page has one. */
export const streamsPerVisitor = 10;
/** What one key may have open. */
const streamsPerKey = 10 * streamsPerVisitor;
/** No check takes longer; the page connects again by itself where one does. */
const longestMs = 6 * 60_000;

/** One open stream of server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
export interface EventStream {
  send(seq: number, data: unknown): void;
  close(): void;
}

export interface EventStreams {
  /** Takes the reply over; `onClose` is called once, whoever closes first. Null where the visitor has too many open. */
  open(reply: FastifyReply, onClose: () => void): EventStream | null;
}

/** Opens event streams and closes them all with the server: an open one would hold up its shutdown. */
export function eventStreams(app: FastifyInstance): EventStreams {
  const streams = new Set<EventStream>();
  const byVisitor = new Map<string, number>();
  const count = (visitor: string, by: 1 | -1) => {
    const now = (byVisitor.get(visitor) ?? 0) + by;
    if (now > 0) byVisitor.set(visitor, now);
    else byVisitor.delete(visitor);
  };
  app.addHook('preClose', async () => {
    for (const stream of streams) stream.close();
  });
  return {
    open(reply, onClose) {
      const visitor = visitorOf(reply.request);
      const most = visitor.startsWith('key ') ? streamsPerKey : streamsPerVisitor;
      if ((byVisitor.get(visitor) ?? 0) >= most) return null;
      count(visitor, 1);
      const stream = openStream(reply, () => {
        streams.delete(stream);
        count(visitor, -1);
        onClose();
      });
      streams.add(stream);
      return stream;
    },
  };
}

/** A program that watches for all its customers has as many open as ten visitors, by its key. */
function visitorOf({ caller, ip }: FastifyRequest): string {
  return caller?.kind === 'key' ? `key ${caller.key.id}` : visitorKeys(ip)[0];
}

function openStream(reply: FastifyReply, onClose: () => void): EventStream {
  reply.hijack();
  const { raw } = reply;
  const headers = reply.getHeaders();
  raw.writeHead(200, {
    ...(headers as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // Proxies of the nginx kind would hold the events back.
    'x-accel-buffering': 'no',
  });
  raw.write('retry: 1000\n\n');
  // Proxies cut connections that stay silent.
  const heartbeat = setInterval(() => raw.write(': still here\n\n'), heartbeatMs);
  heartbeat.unref();
  const longest = setTimeout(() => close(), longestMs);
  longest.unref();
  let closed = false;
  const close = () => {
    if (closed) return;
    closed = true;
    clearInterval(heartbeat);
    clearTimeout(longest);
    onClose();
    raw.end();
  };
  raw.on('close', close);
  return {
    close,
    send(seq, data) {
      // JSON has no line breaks outside strings, and those are escaped: one data line is always enough.
      if (!closed) raw.write(`id: ${seq}\ndata: ${toVisibleJson(data)}\n\n`);
    },
  };
}
