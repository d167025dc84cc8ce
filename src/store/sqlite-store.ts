import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Report } from '../model/report.ts';
import { type Claims, claimsIn } from './claims.ts';
import { type ClockMemory, lookAtClock } from './clock-trust.ts';
import { type DeskLog, deskLogIn } from './desk-log.ts';
import { makeRoom } from './make-room.ts';
import { migrate, openSqlite } from './open-sqlite.ts';
import { packReport, unpackReport } from './packed-report.ts';
import { patient, patiently } from './patiently.ts';
import { type Questions, questionsIn } from './questions.ts';
    privacy: patient(reportPrivacyIn(db), patienceMs),
