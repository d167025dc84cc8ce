import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CheckService } from '../check/service/check-service.ts';
import type { EventStream, EventStreams } from './event-streams.ts';
import { HttpProblem } from './http-problem.ts';
import { toMessage } from './progress-lines.ts';

/** Sends the events of a check behind the last one that the reader has, until it is over. */
export function watchProgress(
  { checks }: { checks: Pick<CheckService, 'watch'> },
  streams: EventStreams,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
  /** The number of the last event, as the reader says it. */
  seen: string | readonly string[] | undefined,
): FastifyReply {
  const from = numberIn(seen);
  const stop: { watching: (() => void) | null } = { watching: null };
  const stream = streams.open(reply, () => stop.watching?.());
  if (stream === null) throw new HttpProblem(429, 'too-many-streams', 10);
  stop.watching = checks.watch(id, from, ({ seq, event }) => {
    const message = toMessage(request.words, event);
    if (message !== null) stream.send(seq, message);
    if (event.type === 'done') stream.close();
  });
  if (stop.watching === null) finish(stream, from);
  return reply;
}

/** A check that is over by now has nothing more to tell than that. */
function finish(stream: EventStream, from: number): void {
  stream.send(from + 1, { type: 'done' });
  stream.close();
}

function numberIn(seen: string | readonly string[] | undefined): number {
  const number = Number(seen ?? 0);
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}
