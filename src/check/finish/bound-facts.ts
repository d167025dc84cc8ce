const mostCharacters = 1000;
const mostEntries = 1000;
const mostDepth = 12;

/**
 * Facts as they are judged and kept: every text of a server cut to what a person could read of it, every list to what rules look
 * through. Probes bound what they write down; this is the wall behind them, so that no rule ever meets 64 KiB of one text.
 */
export function boundFacts<T>(facts: T, depth = 0): T {
  if (typeof facts === 'string') return clip(facts) as T;
  if (typeof facts !== 'object' || facts === null) return facts;
  if (depth > mostDepth) return (Array.isArray(facts) ? [] : {}) as T;
  if (Array.isArray(facts)) return facts.slice(0, mostEntries).map((one) => boundFacts(one, depth + 1)) as T;
  // Only plain data: what has a class of its own, such as a secret or a date, is handed on as it is.
  if (Object.getPrototypeOf(facts) !== Object.prototype) return facts;
  const entries = Object.entries(facts).slice(0, mostEntries);
  return Object.fromEntries(entries.map(([key, value]) => [key, boundFacts(value, depth + 1)])) as T;
}

function clip(text: string): string {
  return text.length > mostCharacters ? text.slice(0, mostCharacters) : text;
}
