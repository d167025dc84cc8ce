// Breaks the long lines of views/ where that changes nothing: no formatter knows Eta beside HTML.
import { globSync, readFileSync, writeFileSync } from 'node:fs';

const most = 160;
const views = new URL('../views/', import.meta.url);
const blocks =
  'article|aside|dd|details|div|dl|dt|fieldset|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|section|summary|table|tbody|td|th|thead|tr|ul';

for (const file of globSync('**/*.eta', { cwd: views })) {
  const path = new URL(file, views);
  const before = readFileSync(path, 'utf8');
  const after = wrap(before);
  if (meaning(after) !== meaning(before)) throw new Error(`${file}: cannot be wrapped without changing it`);
  if (after !== before) writeFileSync(path, after);
}

function wrap(text) {
  let from = 0;
  const keeps = [...text.matchAll(/<(pre|textarea|script|style)\b.*?<\/\1>/gs)].map(
    ({ 0: { length }, index }) => [index, index + length],
  );
  const lines = text.split('\n').flatMap((line) => {
    const kept = keeps.map(([begin, end]) => [begin - from, end - from]);
    from += line.length + 1;
    return line.length > most ? wrapLine(line, kept) : [line];
  });
  return lines.join('\n');
}

/** A place is where the line may go on below; `skip` is the blank that the line break stands for. */
function wrapLine(line, kept) {
  const places = placesOf(line).filter(({ at }) => !kept.some(([begin, end]) => at > begin && at < end));
  const lines = [];
  let from = 0;
  while (line.length - from > most) {
    const fitting = places.filter(({ at }) => at > from && at - from <= most);
    const late = fitting.filter(({ at }) => at - from > most / 3);
    const best = Math.max(...(late.length > 0 ? late : fitting).map(({ worth }) => worth));
    const place = fitting.findLast(({ worth }) => worth === best);
    if (place === undefined) break;
    lines.push(line.slice(from, place.at));
    from = place.at + place.skip;
  }
  return [...lines, line.slice(from)];
}

/** Before a tag of Eta, where the line break is dropped; around blocks; between attributes; at a blank of the text; in code behind a comma. */
function placesOf(line) {
  const places = [];
  const token = new RegExp(
    `<%.*?%>|<\\/?(${blocks})(?=[\\s>])(?:<%.*?%>|"(?:<%.*?%>|[^"])*"|[^>])*>|<[a-z/!](?:<%.*?%>|"(?:<%.*?%>|[^"])*"|[^>])*>|[^<]+|<`,
    'gs',
  );
  for (const { 0: part, 1: block, index } of line.matchAll(token)) {
    const end = index + part.length;
    if (part.startsWith('<%')) {
      places.push({ at: index, skip: 0, worth: 5 });
      const code = part.replace(/'[^']*'/g, (text) => '"'.repeat(text.length));
      if (!code.includes('`'))
        for (const comma of code.matchAll(/, /g))
          places.push({ at: index + comma.index + 1, skip: 1, worth: 1 });
    } else if (block !== undefined) {
      if (!part.startsWith('</')) places.push({ at: index, skip: 0, worth: 4 });
      else places.push({ at: end, skip: 0, worth: 4 });
      places.push(...between(part, index));
    } else if (part.startsWith('<')) places.push(...between(part, index));
    else
      for (const blank of part.matchAll(/ /g)) {
        const at = index + blank.index;
        // A line break before a tag of Eta would take the blank with it.
        if (!line.startsWith('<%', at + 1)) places.push({ at, skip: 1, worth: 1 });
      }
  }
  return places.toSorted((a, b) => a.at - b.at);
}

function between(tag, index) {
  const hidden = tag.replace(/<%.*?%>|"[^"]*"/gs, (part) => '"'.repeat(part.length));
  return [...hidden.matchAll(/ (?=[a-z])/g)].map((blank) => ({ at: index + blank.index, skip: 1, worth: 2 }));
}

/** What is left when line breaks count as Eta and HTML take them. */
function meaning(text) {
  return text
    .replace(/\n(?=<%)/g, '')
    .replace(/\s+/g, ' ')
    .replace(new RegExp(` ?(<\\/?(?:${blocks})(?=[\\s>]))`, 'g'), '$1')
    .replace(new RegExp(`(<\\/(?:${blocks})>) `, 'g'), '$1');
}
