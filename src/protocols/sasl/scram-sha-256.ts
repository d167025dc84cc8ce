import { scram } from './scram.ts';

/** SCRAM-SHA-256 (RFC 7677). */
export const scramSha256 = scram('SCRAM-SHA-256', 'sha256');
