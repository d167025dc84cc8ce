import { readFileSync } from 'node:fs';

/** What the page's script makes of a sum, in a browser or here. */
const solveWork = new Function(
  `${readFileSync(new URL('../../public/work.js', import.meta.url), 'utf8')}; return solveWork;`,
)() as (challenge: unknown) => Promise<unknown>;

/** Works out the sum on a page, as a browser does; gives what its form sends along. */
export async function workOut(page: string): Promise<string> {
  const [, escaped = ''] = /data-work="([^"]+)"/.exec(page) ?? [];
  const challenge = JSON.parse(escaped.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
  const solution = await solveWork(challenge);
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}
