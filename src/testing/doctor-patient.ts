import type { Config } from '../config.ts';
import { givenSettings, readConfig } from '../config.ts';
import { looksAt } from '../doctor/looks.ts';
import type { Patient } from '../doctor/note.ts';
import { hearOwnBy } from '../web/hear-own.ts';
import { english } from './english.ts';

/** An installation with these settings, for the questions of the doctor. */
export function doctorPatient(env: Record<string, string>, change: Partial<Config> = {}): Patient {
  const read = readConfig(env);
  const config = { ...read.config, ...change };
  const given = givenSettings(env);
  const now = () => new Date();
  return {
    ...{ config, faults: read.faults, given, now },
    looks: looksAt(config, given, now, new AbortController().signal),
    hearOwn: hearOwnBy({
      provider: config.provider,
      profileSigner: config.profileSigner,
      baseUrl: null,
      spoken: [english],
    }),
  };
}
