import probe from '../pool/prober.ts';

/**
 * A prober with a weak spot: what a server says can end it, as a fault of the runtime or of a library would. The words are
 * those of a server on loopback in a test.
 */
const weaknesses: readonly [RegExp, () => void][] = [
  [/CRASH/, () => process.kill(process.pid, 'SIGSEGV')],
  [
    /SPIN/,
    () => {
      for (;;);
    },
  ],
  [/EAT/, eat],
  [
    /THROW/,
    () => {
      isBroken = true;
      throw new Error(`a mistake of ours at ${spoken}`);
    },
  ],
  [/QUIT NOW/, () => process.exit(0)],
];

/** A mistake in one dialogue costs that dialogue; this one is made wherever one ends, so that nothing is left to catch it. */
let isBroken = false;
let spoken = '';
const send = process.send?.bind(process);
process.send = (message: unknown) => {
  const sent = send?.(message) ?? false;
  const { type, text } = message as { type?: string; text?: string };
  spoken = text ?? '';
  if (type === 'said') for (const [words, fall] of weaknesses) if (words.test(text ?? '')) fall();
  // The next check begins anew.
  if (type === 'began') isBroken = false;
  if (type === 'ended' && isBroken) throw new Error(`a mistake of ours at ${spoken}`);
  return sent;
};

/** Takes memory outside the heap, where no limit of the heap holds it. */
function eat(): void {
  const eaten: Buffer[] = [];
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    eaten.push(Buffer.alloc(32 * 1024 * 1024, 1));
    Atomics.wait(pause, 0, 0, 20);
  }
}

export default probe;
