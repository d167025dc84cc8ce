import { parseArgs } from 'node:util';
import { type SetUpId, setUpIds } from './set-ups.ts';

/** What one run of the bench is asked for. */
export interface Options {
  milliseconds: number[];
  setUps: SetUpId[];
  runs: number;
  timeLine: boolean;
  peers: boolean;
  testssl: boolean;
  write: boolean;
}

export const usage = `npm run bench:link -- [--ms 100] [--all] [--set-up ID] [--runs 3] [--time-line] [--no-peers] [--testssl] [--write]

  --ms N        the round trip of the line in milliseconds, from 2 to 1000; more than once for more lines
  --all         the same as --ms 10 --ms 100 --ms 300
  --set-up ID   only this one (${setUpIds.join(', ')}); more than once for more
  --runs N      checks of each, of which the middle one counts, from 1 to 9; one more warms up
  --time-line   every connection of the middle check, wait by wait
  --no-peers    leaves the other programs out
  --testssl     runs testssl.sh, too, if it is installed; takes minutes
  --write       writes docs/performance.md and its picture
`;

/** Reads the command line; a sentence where it cannot be followed, which is empty where help was asked for. */
export function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      allowNegative: true,
      options: {
        ms: { type: 'string', multiple: true },
        all: { type: 'boolean', default: false },
        'set-up': { type: 'string', multiple: true },
        runs: { type: 'string', default: '3' },
        'time-line': { type: 'boolean', default: false },
        peers: { type: 'boolean', default: true },
        testssl: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return '';
    const milliseconds = values.all ? [10, 100, 300] : (values.ms ?? ['100']).map(Number);
    const runs = Number(values.runs);
    const wished = values['set-up'] ?? setUpIds;
    const setUps = setUpIds.filter((id) => wished.includes(id));
    if (milliseconds.some((ms) => !(ms >= 2 && ms <= 1000)))
      return 'A round trip takes from 2 to 1000 milliseconds.';
    if (!Number.isInteger(runs) || runs < 1 || runs > 9) return 'There are from 1 to 9 runs.';
    if (setUps.length !== wished.length) return `The set-ups are: ${setUpIds.join(', ')}.`;
    const { peers, testssl, write } = values;
    return { milliseconds, setUps, runs, timeLine: values['time-line'], peers, testssl, write };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
