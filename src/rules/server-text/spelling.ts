/** Words that causes hang on, and that servers spell wrong as people do. Eight letters or more, so that no other word is near. */
const words =
  'required disabled suspended exceeded temporarily temporary unavailable authentication permission connection connections incorrect password username recipient recipients rejected accepted available encryption encrypted insecure deactivated restricted maintenance maximum attempts frequency unsupported supported mechanism';
const known = new Set(words.split(' '));
const byFirst = Map.groupBy(known, (word) => word.slice(0, 1));

/** Shorter slips, and those two letters away, that real servers have sent. */
const slips: readonly [RegExp, string][] = [
  [/\bunknow\b|\bunkown\b/g, 'unknown'],
  [/\ballowd\b|\balowed\b/g, 'allowed'],
  [/\bcomand\b/g, 'command'],
  [/\badress\b/g, 'address'],
  [/\brecieved\b/g, 'received'],
  [/\boccured\b/g, 'occurred'],
  [/\bpasword\b/g, 'password'],
  [/\bunavaib?le\b/g, 'unavailable'],
  [/\btemp(?:o?ra?ll?y|orar[ly]y)\b/g, 'temporarily'],
  [
    /\bauthentification(?= (?:is |has |was )?(?:fail|requir|error|reject|denied|unsuccess))/g,
    'authentication',
  ],
];

/**
 * A server's English with its slips mended, in lower case: "a secure connection is requiered". A word changes only where one
 * letter was added, left out, exchanged or swapped, and its beginning and end are those of the right word, so that "requires" stays.
 */
export function mendSpelling(text: string): string {
  const mended = text.replace(/\b[a-z]{7,15}\b/g, (word) => rightWord(word) ?? word);
  return slips.reduce((so, [slip, right]) => so.replace(slip, right), mended);
}

function rightWord(word: string): string | null {
  if (known.has(word)) return null;
  const near = byFirst.get(word.slice(0, 1)) ?? [];
  return near.find((right) => word.slice(-2) === right.slice(-2) && isOneSlipAway(word, right)) ?? null;
}

/** One letter added, left out, exchanged, or two neighbours swapped. */
function isOneSlipAway(word: string, right: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === right[at]) at += 1;
  const rest = (text: string, from: number) => text.slice(from);
  return (
    rest(word, at + 1) === rest(right, at) ||
    rest(word, at) === rest(right, at + 1) ||
    rest(word, at + 1) === rest(right, at + 1) ||
    (word[at] === right[at + 1] && word[at + 1] === right[at] && rest(word, at + 2) === rest(right, at + 2))
  );
}
