import { connect, createServer } from 'node:net';

// Runs inside a namespace with a listening socket from outside as its descriptor 3: whoever connects there is led to a port in here.
const port = Number(process.argv[2]);

const door = createServer((outer) => {
  const inner = connect(port, '127.0.0.1');
  for (const [one, other] of [
    [outer, inner],
    [inner, outer],
  ] as const)
    one.on('error', () => other.destroy()).on('close', () => other.destroy());
  outer.pipe(inner).pipe(outer);
});
door.listen({ fd: 3 });
process.stdin.on('end', () => process.exit(0)).resume();
