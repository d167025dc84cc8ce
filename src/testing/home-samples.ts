import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { HomeCheck } from '../model/home.ts';

/** An output as a person may paste it, and what a correct reader says of it. */
export interface HomeSample {
  file: string;
  name: string;
  text: string;
  readings: string[];
  /** Null where the sample does not care. */
  names: string[] | null;
  dropped: number;
}

const folder = join(import.meta.dirname, '../home/samples');

/** The samples of `src/home/samples/`: `=== name`, then what is expected behind `= `, then the output itself. */
export function homeSamples(): HomeSample[] {
  return readdirSync(folder).flatMap((file) => {
    const parts = readFileSync(join(folder, file), 'utf8').split(/^=== /m).slice(1);
    return parts.map((part) => {
      const [name = '', ...lines] = part.split('\n');
      const begin = lines.findIndex((line) => !line.startsWith('= '));
      const said = lines.slice(0, begin).map((line) => line.slice(2));
      const names = said.filter((line) => line.startsWith('name ')).map((line) => line.slice(5));
      const dropped = Number(said.find((line) => line.startsWith('dropped '))?.slice(8) ?? 0);
      return {
        ...{ file: basename(file, '.txt'), name, text: lines.slice(begin).join('\n').trimEnd(), dropped },
        readings: said.filter((line) => !/^(?:name|dropped) /.test(line)),
        names: names.length === 0 ? null : names,
      };
    });
  });
}

/** A check in the words of the samples: `tool host port outcome`, `starttls` or `nostarttls`, `tls:` and what was found. */
export function inShort(check: HomeCheck): { readings: string[]; names: string[] } {
  const readings = check.readings.map(({ tool, host, port, outcome, starttls, tls, clearTextFirst }) => {
    const verified = tls?.verified === true ? 'ok' : tls?.verified === false ? tls.problem : '?';
    return [
      ...[tool, String(host), String(port), outcome],
      ...(starttls === null ? [] : [starttls ? 'starttls' : 'nostarttls']),
      ...(clearTextFirst === true ? ['clear'] : []),
      ...(tls === null ? [] : [`tls:${verified}`]),
    ].join(' ');
  });
  const names = check.names.map(({ host, outcome, addresses }) => [host, outcome, ...addresses].join(' '));
  return { readings, names };
}
