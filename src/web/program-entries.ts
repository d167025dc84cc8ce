import type { Client } from '../clients/client.ts';
import { nameOf } from '../clients/tell.ts';
import type { SearchEntry } from '../help/search/search-entry.ts';
import type { Words } from '../words/words.ts';

/** The set-up pages of the mail programs, for the search of the help. */
export function programEntries(words: Words, clients: readonly Client[]): SearchEntry[] {
  return clients.map((client) => {
    const { id, devices } = client;
    const program = nameOf(words, client);
    return {
      ...{ id: `program:${id}`, url: `/setup/${id}`, kind: 'program', codes: [] },
      title: words.message('setup-one', { program }),
      summary: words.message('setup-search-summary', { program }),
      words: [
        words.message('setup-search-words', { program }),
        devices.map((device) => words.message('setup-search-device', { device })).join(' '),
      ].join('\n'),
    };
  });
}
