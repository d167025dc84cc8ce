import type { HomeCheck } from '../../model/home.ts';
import { readBlock } from './read-block.ts';

/** How the scripts begin, where a terminal shows what was pasted into it. */
const scriptBegins =
  /bash <<'POSTHORN'|^(?:PS [^>\n]{0,200}> ?|> ?)?& \{$|import datetime, hashlib, platform/;
const blockBegins = /BEGIN POSTHORN HOME CHECK \d/;
const blockEnds = /END POSTHORN HOME CHECK \d/;

/** Takes our own block out of the lines of a paste, with the script that printed it; the last one where there are several. */
export function cutBlock(lines: readonly string[]): { block: HomeCheck | null; rest: string[] } {
  const begin = lines.findLastIndex((line) => blockBegins.test(line));
  const end = lines.findLastIndex((line) => blockEnds.test(line));
  if (begin < 0 && end < 0) return { block: null, rest: [...lines] };
  const from = begin < 0 ? 0 : begin;
  // Of a block without an end the last whole fact is the last line.
  const to =
    end >= from
      ? end
      : Math.max(
          from,
          lines.findLastIndex((line) => line.endsWith(';')),
        );
  const block = readBlock(lines.slice(from, to + 1).join('\n'));
  return { block, rest: [...withoutScripts(lines.slice(0, from)), ...lines.slice(to + 1)] };
}

/** The lines before the block that counts, without the script that printed it and without earlier blocks. */
function withoutScripts(lines: readonly string[]): string[] {
  let isOurs = false;
  return lines.filter((line) => {
    const isEnd = blockEnds.test(line);
    if (scriptBegins.test(line) || blockBegins.test(line)) isOurs = true;
    const isLeft = !isOurs && !isEnd;
    if (isEnd) isOurs = false;
    return isLeft;
  });
}
