export interface WhenWoken {
  /** One round of what there is to do. */
  work(): Promise<void>;
  /** Milliseconds until there is something to do again; null where nobody knows of anything. */
  nextInMs(): Promise<number | null>;
  /** A round failed: tells of it. */
  onFault(): void;
  /** So often it looks even where nothing seems due: clocks jump, and others may have handed something in. */
  longestPauseMs: number;
  /** After how long it looks again where a round failed. */
  faultPauseMs: number;
}

export interface Waker {
  /** Looks at once whether there is something to do; during a round, after it. */
  wake(): void;
  readonly isClosed: boolean;
  /** Begins no more rounds; gives the one under way. */
  close(): Promise<void> | null;
}

/** Does its work when it is woken and when the next piece is due, one round at a time. Its timer keeps no process alive. */
export function workWhenWoken({ work, nextInMs, onFault, longestPauseMs, faultPauseMs }: WhenWoken): Waker {
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> | null = null;
  let isWoken = false;
  let isClosed = false;

  function sleep(forMs: number): void {
    if (timer !== null) clearTimeout(timer);
    timer = isClosed ? null : setTimeout(wake, Math.min(Math.max(forMs, 0), longestPauseMs));
    timer?.unref();
  }
  function wake(): void {
    isWoken = true;
    if (!isClosed) running ??= run();
  }
  async function run(): Promise<void> {
    try {
      while (isWoken && !isClosed) {
        isWoken = false;
        await work();
      }
      sleep((await nextInMs()) ?? longestPauseMs);
    } catch {
      onFault();
      sleep(faultPauseMs);
    } finally {
      running = null;
      if (isWoken && !isClosed) sleep(0);
    }
  }

  return {
    wake,
    get isClosed() {
      return isClosed;
    },
    close() {
      isClosed = true;
      if (timer !== null) clearTimeout(timer);
      return running;
    },
  };
}
