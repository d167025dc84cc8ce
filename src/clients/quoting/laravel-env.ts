import { plainValue } from '../safe-value.ts';

/**
 * Writes a value for the .env file of Laravel. phpdotenv 5 decodes backslashes between double quotes and fills in
 * `${NAME}` (src/Parser/EntryParser.php). Laravel 13 then takes words such as `null` for more than words and drops a
 * pair of quotes around the value (Illuminate/Support/Env.php, getOption), so such a value gets one more pair.
 */
export function laravelEnvValue(value: string): string {
  const isChanged = /^\(?(true|false|empty|null)\)?$/i.test(plainValue(value)) || /^(["']).*\1$/.test(value);
  const kept = isChanged ? `'${value}'` : value;
  return `"${kept.replace(/["\\$]/g, '\\$&')}"`;
}
