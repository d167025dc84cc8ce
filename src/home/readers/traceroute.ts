import type { HomeReading } from '../../model/home.ts';
import { failureIn } from '../pieces/failure-words.ts';
import { type Found, nothing, type Piece, type Reader, readingOf } from '../pieces/piece.ts';
import { addressIn, hostIn } from '../pieces/places.ts';

const unix = /^\s*traceroute6? to (\S{1,253}) \(([^)\s]{1,60})\)/i;
/** `Tracing route to host [address]` of Windows in any language; the number of hops stands on the next line or behind it. */
const windows =
  /^\s*(?:Tracing route to|Routenverfolgung zu|Détermination de l.itinéraire vers|Traza a(?: la dirección)?|Seguimiento de ruta a|Traccia instradamento verso|Rastreando a rota para|Traceren van de route naar|Bezig met het traceren van de route naar|Śledzenie trasy do|Трассировка маршрута к|通过最多|正在追踪到|在上限|[^\d\s].{0,40}?) {0,2}(\S{1,253})(?: \[([^\]\s]{1,60})\])?.{0,80}$/i;
const hop = /^\s{0,6}(\d{1,2})(?:[:?]{1,2}|\.\|--)?\s+(\S.{0,600})$/;
/** The screen of `mtr`, which numbers its hops as lists are numbered: what stands before a name may be gone. */
const screen = /^\s*\S{1,253} \([^)\s]{1,60}\) -> (\S{1,253}) \(([^)\s]{1,60})\)/;
const screenHop =
  /^\s*(?:\d{1,2}\. )?(\S{1,253}) {1,80}(\d{1,3}\.\d)% {1,12}\d{1,6} {1,12}[\d.]{1,8} {1,12}([\d.]{1,8})/;
const screenNoise =
  /^\s*(?:My traceroute {1,4}\[.{1,30}\]|Keys: .{1,120}|Packets {1,60}Pings|Host {1,60}Loss%.{1,80}|(?:\d{1,2}\. )?\(waiting for reply\)|(?:\d{1,2}\. )?\?\?\?)$/;
const time = /(?:<|＜)?([\d.,]{1,10}) ?(?:ms|мс|毫秒)/gi;
const sure =
  /^\s*(?:traceroute6? to \S+ \(|Tracing route to |Routenverfolgung zu |Détermination de l.itinéraire vers |Traza a |Traccia instradamento verso |Rastreando a rota para |(?:Bezig met het )?traceren van de route naar |Śledzenie trasy do |Трассировка маршрута к |通过最多 |traceroute6?: \S|Unable to resolve target system name)/i;
const sum =
  /^\s*(?:Trace complete|Ablaufverfolgung beendet|Itinéraire déterminé|Traza completa|Traccia completata|Rastreamento concluído|De trace is voltooid|Śledzenie zakończone|Трассировка завершена|跟踪完成|トレースを完了しました|Too many hops|Resume: |Start: |HOST: )/i;

/** `traceroute`, `tracepath`, `mtr --report`, and `tracert` of Windows. */
export const readTraceroute: Reader = {
  tool: 'traceroute',
  signs: new RegExp(`${sure.source}|${screen.source}|^\\s*My traceroute {1,4}\\[`, 'i'),
  read,
};

interface Run {
  host: string | null;
  address: string | null;
  reached: boolean;
  failed: boolean;
  hops: number;
  milliseconds: number | null;
}

function read(piece: Piece): Found {
  const { command } = piece;
  const found = nothing();
  let run: Run | null = null;
  const begin = (host: string | null, address: string | null) => {
    finish();
    run = { host, address, reached: false, failed: false, hops: 0, milliseconds: null };
  };
  const finish = () => {
    if (run === null) return;
    const { reached, failed, hops, host, address } = run;
    const outcome: HomeReading['outcome'] = reached
      ? 'open'
      : failed
        ? 'unreachable'
        : hops === 0
          ? 'not-tested'
          : 'timeout';
    found.readings.push(
      readingOf('traceroute', {
        ...{ outcome, host, address, port: command?.ports[0] ?? null },
        milliseconds: reached ? run.milliseconds : null,
      }),
    );
    run = null;
  };
  piece.lines.forEach((line, index) => {
    if (readLine(line)) found.taken.add(index);
  });
  finish();
  return found;

  function readLine(line: string): boolean {
    const head = unix.exec(line);
    if (head !== null) {
      begin(hostIn(head[1]), addressIn(head[2]));
      return true;
    }
    if (readScreen(line) || readHop(line) || sum.test(line)) return true;
    if (/^\s*traceroute6?: |Unable to resolve target/i.test(line)) {
      const outcome = failureIn(line) ?? (/resolve/i.test(line) ? 'name-not-found' : null);
      const host = command?.host ?? hostIn(/(?:name|host) "?([^\s"]{1,253})/i.exec(line)?.[1]);
      if (outcome !== null) found.readings.push(readingOf('traceroute', { outcome, host }));
      return true;
    }
    const own = run === null ? windows.exec(line) : null;
    const address = addressIn(own?.[2] ?? own?.[1]);
    if (own !== null && address !== null) {
      begin(hostIn(own[1]), address);
      return true;
    }
    // "over a maximum of 30 hops:", in any language.
    return run !== null && run.hops === 0 && /\d{1,3}/.test(line);
  }

  function readScreen(line: string): boolean {
    const [, host, address] = screen.exec(line) ?? [];
    if (host !== undefined) {
      begin(hostIn(host), addressIn(address));
      return true;
    }
    const [, name = '', loss = '', mean] = screenHop.exec(line) ?? [];
    if (name === '' || run === null) return screenNoise.test(line);
    run.hops += 1;
    if ((hostIn(name) === run.host || addressIn(name) === run.address) && loss !== '100.0') {
      run.reached = true;
      run.milliseconds = Number(mean);
    }
    return true;
  }

  function readHop(line: string): boolean {
    const text = hop.exec(line)?.[2];
    if (text === undefined) return false;
    if (run === null) begin(command?.host ?? null, command?.address ?? null);
    if (run === null) return false;
    run.hops += 1;
    // A report of mtr ends with the target, or with a hop that is silent.
    if (text !== '' && /^\s{0,6}\d{1,2}\.\|--/.test(line)) {
      run.reached = !text.startsWith('???');
      const [, mean] = / (?:[\d.]{1,8}%? {1,12}){3}([\d.]{1,8})/.exec(text) ?? [];
      run.milliseconds = mean === undefined ? null : Number(mean);
      return true;
    }
    const words = text.split(/\s+/, 60);
    const addresses = words.map((word) => addressIn(word)).filter((one) => one !== null);
    const names = words.map((word) => hostIn(word)).filter((one) => one !== null);
    run.failed =
      /!(?:H|N|X|P|A|Z|\d)|reports: |Host Unreachable/i.test(text) ||
      (/: /.test(text) && failureIn(text) === 'unreachable');
    const isTarget =
      run.address === null ? run.host !== null && names.includes(run.host) : addresses.includes(run.address);
    if (isTarget || /\breached\b/.test(text)) {
      run.reached = !run.failed;
      const last = [...text.matchAll(time)].at(-1)?.[1];
      run.milliseconds = last === undefined ? null : Math.round(Number(last.replace(',', '.')) * 10) / 10;
    }
    return true;
  }
}
