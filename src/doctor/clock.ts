import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { examineSqlite } from '../store/examine-sqlite.ts';
import { isAtFault, type Note, note, type Patient, type Question } from './note.ts';

/** What can be known of the clock; times in milliseconds since 1970. */
export interface ClockFacts {
  now: number;
  /** Clocks of other machines, with the moment of ours at which they were heard. */
  others: { whose: string; said: number; heardAt: number }[];
  /** When the newest file of this program was written. */
  program: number | null;
  /** When the newest report was made. */
  report: number | null;
  /** Whether the system says that it keeps the time by the network. */
  isKept: boolean;
}

const minuteMs = 60_000;
const noticedMs = 2 * minuteMs;
const wrongMs = 30 * minuteMs;
const dayMs = 24 * 60 * minuteMs;

/** Whether the clock is right, as far as that can be told without asking anybody but our own servers. */
export const clock: Question = {
  id: 'clock',
  async ask(patient) {
    return tellClock(await lookAtClock(patient));
  },
};

async function lookAtClock(patient: Patient): Promise<ClockFacts> {
  const { config, looks, now } = patient;
  const mayAsk = !['POSTHORN_DNS', 'POSTHORN_BASE_URL', 'POSTHORN_PROVIDER_FILE'].some((name) =>
    isAtFault(patient, name),
  );
  const [address, places, database] = await Promise.all([
    mayAsk ? looks.address() : null,
    mayAsk ? looks.places() : [],
    config.dataDir === '' ? null : examineSqlite(join(config.dataDir, 'posthorn.sqlite')),
  ]);
  const others = places.flatMap(({ host, greeting }) => {
    const said = greeting === null ? null : dateIn(greeting.text);
    return greeting === null || said === null ? [] : [{ whose: host, said, heardAt: greeting.heardAt }];
  });
  if (address?.kind === 'answers' && address.date !== null && !address.isSameMachine)
    others.push({ whose: new URL(config.baseUrl).hostname, ...address.date });
  return {
    now: now().getTime(),
    others,
    program: modifiedAt(new URL('../version.ts', import.meta.url)),
    report: database?.kind === 'opens' ? database.newest : null,
    // systemd-timesyncd leaves this mark when it has set the clock since the start of the machine.
    isKept: existsSync('/run/systemd/timesync/synchronized'),
  };
}

function modifiedAt(file: URL): number | null {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

/** The date that some mail servers greet with, `Fri, 27 Nov 2026 22:16:11 +0000`; null where there is none. */
export function dateIn(greeting: string): number | null {
  const found = /\b\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d [+-]\d{4}\b/.exec(greeting.slice(0, 512))?.[0];
  const date = found === undefined ? Number.NaN : Date.parse(found);
  return Number.isNaN(date) ? null : date;
}

/** What is known of the clock means. Pure. */
export function tellClock({ now, others, program, report, isKept }: ClockFacts): Note[] {
  const time = `${new Date(now).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
  if (program !== null && program > now + dayMs)
    return [note('fault', 'doctor-clock-before-program', { time })];
  const far = others.filter(({ said, heardAt }) => Math.abs(said - heardAt) > noticedMs);
  const [first] = far;
  // Two servers that agree with us outweigh one that does not: its own clock is wrong.
  if (first !== undefined && far.length * 2 > others.length) {
    const away = first.said - first.heardAt;
    const { whose } = first;
    const args = { time, whose, isAhead: away > 0, ...spanOf(Math.abs(away)) };
    return [note(Math.abs(away) > wrongMs ? 'fault' : 'warning', 'doctor-clock-differs', args)];
  }
  if (report !== null && report > now + noticedMs)
    return [note('warning', 'doctor-clock-before-report', { time, ...spanOf(report - now) })];
  const whose = others.find((one) => !far.includes(one))?.whose;
  if (whose !== undefined) return [note('well', 'doctor-clock-agrees', { time, whose })];
  return [
    isKept ? note('well', 'doctor-clock-kept', { time }) : note('unknown', 'doctor-clock-unknown', { time }),
  ];
}

/** How far two moments are apart, in the unit that a person would use. */
function spanOf(ms: number): { count: number; unit: string } {
  const minutes = Math.round(ms / minuteMs);
  if (minutes < 120) return { count: minutes, unit: 'minutes' };
  return minutes < 72 * 60
    ? { count: Math.round(minutes / 60), unit: 'hours' }
    : { count: Math.round(minutes / 1440), unit: 'days' };
}
