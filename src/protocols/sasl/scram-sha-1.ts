import { scram } from './scram.ts';

/** SCRAM-SHA-1 (RFC 5802). */
export const scramSha1 = scram('SCRAM-SHA-1', 'sha1');
