import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OwnWorld, type Run, unlessOwnWorld } from '../own-world.ts';

/** One thing to do in a window; see drive-windows.py. */
export type Action = [kind: string, ...words: string[]];

/** For the `skip` option of a test: false where a program with windows can run unseen, else the reason. */
export function unlessWindows(program: string): false | string {
  const needed = [program, 'Xvfb', 'dbus-run-session', 'python3'];
  return needed.map(unlessOwnWorld).find((reason) => reason !== false) ?? false;
}

/** Starts a program on a screen of its own, does the actions in its windows, and ends it. Ends with 0 where all went well. */
export async function runWindows(world: OwnWorld, program: string, actions: readonly Action[]): Promise<Run> {
  const driver = readFileSync(join(import.meta.dirname, 'drive-windows.py'), 'utf8');
  await world.write('drive-windows.py', driver);
  await world.write('actions', actions.map((action) => `${JSON.stringify(action)}\n`).join(''));
  await world.write('session.sh', session(program), 0o755);
  return world.run('dbus-run-session -- ./session.sh 2>&1', [], { seconds: 1800 });
}

/** The system's Python has the interface for screen readers. Xvfb says on descriptor 3 which screen it took. */
function session(program: string): string {
  return `#!/bin/sh
# Programs of the older GTK 2 have to be told to speak to screen readers.
export NO_AT_BRIDGE=0 GTK_MODULES=gail:atk-bridge
# Some look there for one of their own that runs already.
mkdir -p tmp
export TMPDIR=$PWD/tmp
mkfifo screen
Xvfb -displayfd 3 -screen 0 1200x900x24 -nolisten tcp 3>screen 2>/dev/null & screen=$!
read -r number <screen
rm screen
export DISPLAY=:$number
# Started here, so that it and what it starts can be ended here.
/usr/libexec/at-spi-bus-launcher --launch-immediately 2>/dev/null & readers=$!
${program} >program.log 2>&1 & program=$!
/usr/bin/python3 drive-windows.py <actions
status=$?
pkill -KILL -P $readers
kill -KILL $program $readers $screen
wait
exit $status
`;
}
