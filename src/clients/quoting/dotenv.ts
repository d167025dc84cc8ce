import { plainValue, UnsafeValueError } from '../safe-value.ts';

/**
 * Writes a value for a .env file so that every reader takes it for the same. There is no standard: dotenv of Node.js
 * (lib/main.js) has no escapes but `\n`, python-dotenv (parser.py, variables.py) decodes backslashes and fills in
 * dollar signs even between single quotes, phpdotenv (EntryParser.php, Lines.php) and shells only between double ones.
 * What they would read differently is refused.
 */
export function dotenvValue(value: string): string {
  if (/^[A-Za-z0-9@._:/+-]+$/.test(plainValue(value))) return value;
  // phpdotenv takes `="` inside a value for the beginning of one that goes on for several lines.
  const isSafe = !/\\|\$\{|="/.test(value);
  if (isSafe && !value.includes("'")) return `'${value}'`;
  if (isSafe && !/["$`!]/.test(value)) return `"${value}"`;
  throw new UnsafeValueError('quotes');
}
