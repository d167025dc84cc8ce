import { muttClient } from '../mutt-config.ts';

/** Mutt, for the terminal. */
export const mutt = muttClient('mutt', 'Mutt');
