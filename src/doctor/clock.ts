import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { examineSqlite } from '../store/examine-sqlite.ts';
import { isAtFault, type Note, type Patient, type Question } from './note.ts';

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
  title: 'Clock',
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
  const wrong = (text: string, state: 'fault' | 'warning'): Note[] => [
    {
      ...{ state, text },
      means:
        'Certificates are judged by this clock, and reports are kept by it: good certificates may be called expired, and reports deleted too early or too late.',
      fix: 'Let the system keep the time by the network (systemd-timesyncd, chrony).',
    },
  ];
  if (program !== null && program > now + dayMs)
    return wrong(`The clock says ${time}, which is before this program was installed.`, 'fault');
  const far = others.filter(({ said, heardAt }) => Math.abs(said - heardAt) > noticedMs);
  const [first] = far;
  // Two servers that agree with us outweigh one that does not: its own clock is wrong.
  if (first !== undefined && far.length * 2 > others.length) {
    const away = first.said - first.heardAt;
    const isFar = Math.abs(away) > wrongMs;
    return wrong(
      `The clock here says ${time}; that of ${first.whose} is ${inWords(Math.abs(away))} ${away > 0 ? 'ahead' : 'behind'}. One of them is wrong.`,
      isFar ? 'fault' : 'warning',
    );
  }
  if (report !== null && report > now + noticedMs)
    return wrong(
      `The newest report was made ${inWords(report - now)} after what the clock says now (${time}): it was wrong then, or is wrong now.`,
      'warning',
    );
  const whose = others.find((one) => !far.includes(one))?.whose;
  if (whose !== undefined)
    return [{ state: 'well', text: `The clock says ${time}, as that of ${whose} does.` }];
  if (isKept)
    return [{ state: 'well', text: `The clock says ${time}, and the system keeps it by the network.` }];
  return [
    {
      state: 'unknown',
      text: `The clock says ${time}. Whether that is right cannot be told from here: none of your own servers told its time.`,
      fix: 'Compare it with another clock.',
    },
  ];
}

function inWords(ms: number): string {
  const minutes = Math.round(ms / minuteMs);
  if (minutes < 120) return `${minutes} minutes`;
  return minutes < 72 * 60 ? `${Math.round(minutes / 60)} hours` : `${Math.round(minutes / 1440)} days`;
}
