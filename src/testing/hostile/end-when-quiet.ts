/** How often the quiet are looked for, and how often in a row a case has to be quiet. Milliseconds. */
const everyMs = 10;
const looks = 12;

interface Watched {
  quietFor: number;
  end(): void;
}

const watched = new Set<Watched>();
let timer: NodeJS.Timeout | undefined;

function look(): void {
  for (const one of watched) {
    one.quietFor += 1;
    if (one.quietFor >= looks) one.end();
  }
}

/** One case over streams in memory, ended where nothing has moved for a while: what it still waits for will never come. */
export interface Quiet {
  signal: AbortSignal;
  /** Something was said. */
  moved(): void;
  /** The case is over. */
  stop(): void;
}

/**
 * Ends a case as the deadline of a check ends it, without a clock: a look happens once a turn of the event loop at most, so a machine
 * that is busy ends nothing that still moves.
 */
export function endWhenQuiet(): Quiet {
  const over = new AbortController();
  const stop = () => {
    watched.delete(mine);
    if (watched.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
  const mine: Watched = {
    quietFor: 0,
    end: () => {
      stop();
      over.abort(new DOMException('over', 'TimeoutError'));
    },
  };
  watched.add(mine);
  timer ??= setInterval(look, everyMs);
  return { signal: over.signal, moved: () => (mine.quietFor = 0), stop };
}
