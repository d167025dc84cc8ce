import { plainValue, UnsafeValueError } from '../safe-value.ts';

/**
 * Writes a value for grafana.ini. go-ini ends a bare value at `#` and `;` and takes it as it is between three double
 * quotes or backticks. Grafana then fills in `${NAME}` and `$__env{NAME}` (pkg/setting/expanders.go), and go-ini
 * `%(name)s`; neither has an escape. lab/programs/grafana.service.ts has the library itself read it.
 */
export function grafanaValue(value: string): string {
  if (/^[A-Za-z0-9@._:+-]+$/.test(plainValue(value))) return value;
  if (/\$(__\w+)?\{|%\(/.test(value)) throw new UnsafeValueError('grafana');
  if (!value.includes('"')) return `"""${value}"""`;
  if (!value.includes('`')) return `\`${value}\``;
  throw new UnsafeValueError('quote-and-backtick');
}
