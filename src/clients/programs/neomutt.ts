import { muttClient } from '../mutt-config.ts';

/** NeoMutt, for the terminal. */
export const neomutt = muttClient('neomutt', 'NeoMutt');
