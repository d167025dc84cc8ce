import type { FastifyInstance, FastifyReply } from 'fastify';

const heartbeatMs = 15_000;

/** One open stream of server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
export interface EventStream {
  send(seq: number, data: unknown): void;
  close(): void;
}

export interface EventStreams {
  /** Takes the reply over; `onClose` is called once, whoever closes first. */
  open(reply: FastifyReply, onClose: () => void): EventStream;
}

/** Opens event streams and closes them all with the server: an open one would hold up its shutdown. */
export function eventStreams(app: FastifyInstance): EventStreams {
  const streams = new Set<EventStream>();
  app.addHook('preClose', async () => {
    for (const stream of streams) stream.close();
  });
  return {
    open(reply, onClose) {
      const stream = openStream(reply, () => {
        streams.delete(stream);
        onClose();
      });
      streams.add(stream);
      return stream;
    },
  };
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
  let closed = false;
  const close = () => {
    if (closed) return;
    closed = true;
    clearInterval(heartbeat);
    onClose();
    raw.end();
  };
  raw.on('close', close);
  return {
    close,
    send(seq, data) {
      // JSON has no line breaks outside strings, and those are escaped: one data line is always enough.
      if (!closed) raw.write(`id: ${seq}\ndata: ${JSON.stringify(data)}\n\n`);
    },
  };
}
