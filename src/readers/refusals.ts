import type { Account } from '../model/account.ts';
import type { HeardAnswer } from '../model/heard.ts';
import type { Refusal } from '../model/report.ts';
import { readAndroidConfig } from './android-config.ts';
import { readEvolutionConfig } from './evolution.ts';
import { readKmailConfig } from './kmail.ts';
import { printable } from './printable.ts';
import type { Reading } from './reader.ts';
import { readThunderbirdFile } from './thunderbird.ts';

/** The programs whose refusal of a file is a fault of the file, by the names that people know. */
const judges: readonly [string, (answer: HeardAnswer, account: Account) => Reading][] = [
  ['Thunderbird', readThunderbirdFile],
  ['Thunderbird and K-9 Mail on Android', readAndroidConfig],
  ['Evolution', readEvolutionConfig],
  ['KMail', readKmailConfig],
];

/** Which programs cannot use an autoconfig file, and why. Empty for a file that all of them take as it is meant. */
export function refusalsOf(answer: HeardAnswer, account: Account): Refusal[] {
  return judges.flatMap(([program, read]) => {
    const reading = read(answer, account);
    if (reading.kind === 'refused')
      return reading.isKind ? [] : [{ program, reason: printable(`${reading.reason}.`) }];
    const [doubt] = reading.kind === 'servers' ? reading.doubts : [];
    return doubt === undefined ? [] : [{ program, reason: printable(doubt) }];
  });
}
