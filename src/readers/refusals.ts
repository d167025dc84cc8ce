import type { Account } from '../model/account.ts';
import type { HeardAnswer } from '../model/heard.ts';
import type { Refusal } from '../model/report.ts';
import { readAndroidConfig } from './android-config.ts';
import { readEvolutionConfig } from './evolution.ts';
import { readKmailConfig } from './kmail.ts';
import type { Reading } from './reader.ts';
import { refusalBy } from './reasons.ts';
import { readThunderbirdFile } from './thunderbird.ts';

/** The programs whose refusal of a file is a fault of the file, as `reader-program` names them. */
const judges: readonly [string, (answer: HeardAnswer, account: Account) => Reading][] = [
  ['Thunderbird', readThunderbirdFile],
  ['thunderbird-on-android', readAndroidConfig],
  ['Evolution', readEvolutionConfig],
  ['KMail', readKmailConfig],
];

/** Which programs cannot use an autoconfig file, and why. Empty for a file that all of them take as it is meant. */
export function refusalsOf(answer: HeardAnswer, account: Account): Refusal[] {
  return judges.flatMap(([program, read]) => {
    const reading = read(answer, account);
    if (reading.kind === 'refused')
      return reading.isKind ? [] : [refusalBy(program, { id: 'reader-refused', args: reading.reason })];
    const [doubt] = reading.kind === 'servers' ? reading.doubts : [];
    return doubt === undefined ? [] : [refusalBy(program, doubt)];
  });
}
