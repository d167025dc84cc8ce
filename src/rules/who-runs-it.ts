import { whoRuns } from '../model/who-runs.ts';
import type { Words, WordsContext } from './rule.ts';

const stands: Record<string, string> = {
  'this-machine': 'whoever set up the mail program or bridge on this computer',
  'own-network': 'whoever runs this server in your network',
};

/** A provider can do nothing about a server that is the reader's own: the words then name who can. */
export function namingWhoActs(words: Words, { endpoint }: WordsContext): Words {
  const who = endpoint === null ? undefined : stands[whoRuns(endpoint.host)];
  if (who === undefined) return words;
  const change = (text: string) =>
    text
      .replace(/(^|[.:!?] )(?:The|Your) provider(?!’|')\b/g, (_all, before: string) => before + capital(who))
      .replace(/\b(?:your|the) (?:e-?mail |mail )?provider(?:’s|'s)/gi, 'its')
      .replace(/\b(?:your|the) (?:e-?mail |mail )?provider\b/gi, who)
      .replace(/\bprovider or your administrator\b/g, 'administrator');
  return { title: change(words.title), why: change(words.why), fix: change(words.fix) };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
