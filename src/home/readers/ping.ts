import { failureIn } from '../pieces/failure-words.ts';
import { type Found, nothing, type Piece, type Reader, readingOf } from '../pieces/piece.ts';
import { addressIn, hostIn } from '../pieces/places.ts';

/** `PING host (address): 56 data bytes` of Linux, macOS and BusyBox. */
const unix =
  /^\s*PING6?\s?\(?(?:\d+=)?(?:\S+ )?(?:\d+(?:\+\d+){2} bytes\) )?(\S{1,253}?) ?\(([^)\s]{1,60})\)/;
const macSix = /^\s*PING6\(\d+=[\d+]{1,12} bytes\) (\S{1,60}) --> (\S{1,60})$/;
/** `Pinging host [address] with 32 bytes of data:` of Windows in any language. */
const windows =
  /^\s*\S.{0,80}? (\S{1,253}) \[([^\]\s]{1,60})\] .{0,40}?\d{1,5} .{0,40}[:：]$|^\s*\S.{0,80}? ([\d.]{7,15}|[\da-f:]{3,45}) .{1,20}? ?\d{1,5} ?.{1,40}[:：]$/i;
/** Chinese and Japanese write without blanks. */
const windowsCjk =
  /^\s*(?:正在 Ping|正在 ping|正在偵測|)(?: )?(\S{1,253}) \[([^\]\s]{1,60})\].{0,20}?\d{1,5} ?.{1,20}[:：]$/;
const reply =
  /(?:icmp_seq|icmp_req|seq|hlim)=\d{1,6}.{0,80}?=([\d.,]{1,10}) ?ms|[=<＜]\d{1,6} ?(?:ms|мс|毫秒).{0,30}TTL=\d|\bTTL=\d{1,3}\b|[=<]\d{1,6} ?(?:ms|мс)\s*$/i;
const windowsTime = /([=<])(\d{1,6}) ?(?:ms|мс|毫秒)/i;
const counted = /^\s*(\d{1,7}) .{1,60}?, (\d{1,7}) .{1,60}?,.{0,40}? [\d.,]{1,10} ?%.{0,80}$/;
const windowsCounted = /= ?\d{1,7}[,，、].{1,40}= ?(\d{1,7})[,，、].{1,40}= ?\d{1,7}(?!\d)/;
const average = /^\s*(?:rtt|round-trip).{1,60}= ?[\d.,]{1,12}\/([\d.]{1,12})\//;
const unknown =
  /^\s*ping6?: (?:unknown host |cannot resolve |bad address |getaddrinfo: |)'?([^\s:']{1,253})?'?:? ?(.{0,200})$/;
const windowsUnknown =
  /(?:could not find host|konnte Host|trouver l.hôte|encontrar el host|trovare l.host|trovato l.host|encontrar o host|host vinden|Kan host|znaleźć hosta|обнаружить узел|找不到主机|找不到主機|ping 要求ではホスト) ?"?([^\s".]{1,63}(?:\.[^\s".]{1,63}){0,20})"?(?:\.|。| |が|,|$)/i;
const failure =
  /(?:^\s*PING: |unreachable|nicht erreichbar|inaccessible|inaccesible|irraggiungibile|inacess[ií]vel|onbereikbaar|nieosiągaln|недоступен|无法访问|到達できません|general failure|allgemeiner fehler|Défaillance générale|error general|erro geral|errore generale)/i;
const silence = /^\s*(?:Request timeout for icmp_seq \d+|.{0,10}no answer yet for icmp_seq=\d+)$/i;
const statistic =
  /^\s*(?:---.{1,280}---|rtt |round-trip |Ping .{1,300}[:：]$|\S.{0,60} [\d.:a-f]{3,45}[:：]$)/i;

/** `ping` of Linux, macOS and BusyBox, and that of Windows in any language. */
export const readPing: Reader = {
  tool: 'ping',
  signs: new RegExp(
    [
      /^\s*PING6?[ (]\S{1,253} ?\(/.source,
      macSix.source,
      /^\s*\S.{0,80}? \S{1,253} \[[\d.:a-f]{3,60}\].{1,60}\d{1,5}.{1,60}[:：]$/.source,
      /^\s*ping6?: \S/.source,
      /^\s*\d{1,5} \S{1,12} \S{1,12} .{1,300}(?:icmp_seq|icmp_req|seq)=\d/.source,
      /\bTTL=\d{1,3}$/.source,
      windowsUnknown.source,
      silence.source,
    ].join('|'),
    'i',
  ),
  read,
};

interface Run {
  host: string | null;
  address: string | null;
  replies: number;
  counted: number | null;
  times: number[];
  average: number | null;
  failed: boolean;
  lines: number;
}

function read(piece: Piece): Found {
  const { command } = piece;
  const found = nothing();
  let run: Run | null = null;
  let wasUnknown = false;
  const begin = (host: string | null, address: string | null) => {
    finish();
    run = { host, address, replies: 0, counted: null, times: [], average: null, failed: false, lines: 0 };
  };
  const finish = () => {
    if (run === null) return;
    const { host, address, replies, times, failed, lines } = run;
    const received = replies > 0 || (run.counted !== null && run.counted > 0 && !failed);
    const time =
      run.average ?? (times.length === 0 ? null : times.reduce((sum, one) => sum + one, 0) / times.length);
    const silent = lines === 0 ? 'not-tested' : 'timeout';
    found.readings.push(
      readingOf('ping', {
        outcome: received ? 'open' : failed ? 'unreachable' : silent,
        ...{ host: host ?? command?.host ?? null, address: address ?? command?.address ?? null },
        milliseconds: received && time !== null ? Math.round(time * 10) / 10 : null,
      }),
    );
    if (host !== null && address !== null && addressIn(host) === null)
      found.names.push({ tool: 'ping', server: null, host, addresses: [address], outcome: 'answered' });
    run = null;
  };
  piece.lines.forEach((line, index) => {
    const before = found.readings.length;
    // The sentence about a name that does not exist is a long one.
    if (readLine(line) || (wasUnknown && /^\S.{0,60}\.$/.test(line))) found.taken.add(index);
    wasUnknown = found.readings.length > before && found.readings.at(-1)?.outcome === 'name-not-found';
  });
  finish();
  return found;

  function readLine(line: string): boolean {
    const mac = macSix.exec(line);
    const head = unix.exec(line);
    if (head !== null || mac !== null) {
      const address = addressIn(head?.[2] ?? mac?.[2]);
      begin(hostIn(head?.[1]) ?? command?.host ?? address, address);
      return true;
    }
    const answer = reply.exec(line);
    if (answer !== null && !/%/.test(line)) {
      run ??= openRun();
      run.replies += 1;
      run.lines += 1;
      const [, sign, windowsMs] = windowsTime.exec(line) ?? [];
      const ms =
        answer[1] === undefined
          ? sign === '<'
            ? 0.5
            : Number(windowsMs ?? Number.NaN)
          : Number(answer[1].replace(',', '.'));
      if (!Number.isNaN(ms)) run.times.push(ms);
      return true;
    }
    if (readSum(line) || readTrouble(line)) return true;
    const own = windows.exec(line) ?? windowsCjk.exec(line);
    if (own !== null && !/=/.test(line)) {
      const address = addressIn(own[2] ?? own[3]);
      if (address !== null) {
        // "Ping statistics for 192.0.2.1:" has the same form.
        const isStatistic = own[3] !== undefined && run !== null && run.address === address;
        if (!isStatistic) begin(hostIn(own[1] ?? own[3]), address);
        return true;
      }
    }
    if (statistic.test(line)) return true;
    // What Windows writes below its sum, and what it says of a name in a second line.
    if (
      run?.counted !== null &&
      /[:：]$|= ?\d{1,6}(?!\d)|^\s*\(\d{1,3} ?%|^\s{4,}\S{1,20}\),?$/.test(line) &&
      line.length < 200
    )
      return run !== null;
    // In Windows a line without a sign of an answer is one of silence, in any language.
    if (
      run !== null &&
      line.trim() !== '' &&
      (!/^\s*[\d(]/.test(line) || /[:：]$/.test(line)) &&
      run.counted === null
    ) {
      run.lines += 1;
      return true;
    }
    return run !== null && line.trim() !== '' && /\d ?(?:ms|мс)\b/i.test(line);
  }

  function openRun(): Run {
    begin(command?.host ?? null, command?.address ?? null);
    if (run === null) throw new Error('a run has begun');
    return run;
  }

  function readSum(line: string): boolean {
    const sum = counted.exec(line)?.[2] ?? windowsCounted.exec(line)?.[1];
    const mean = average.exec(line)?.[1];
    if (sum === undefined && mean === undefined) return false;
    run ??= openRun();
    run.lines += 1;
    if (sum !== undefined) run.counted = Number(sum);
    if (mean !== undefined) run.average = Number(mean);
    return true;
  }

  function readTrouble(line: string): boolean {
    const missing = windowsUnknown.exec(line)?.[1];
    const said = unknown.exec(line);
    const isUnknown =
      said !== null && (failureIn(line) === 'name-not-found' || /unknown host|cannot resolve/i.test(line));
    if (missing !== undefined || isUnknown) {
      const host = hostIn(missing ?? said?.[1]) ?? command?.host ?? null;
      found.readings.push(readingOf('ping', { outcome: 'name-not-found', host }));
      if (host !== null)
        found.names.push({
          tool: 'ping',
          server: null,
          host,
          addresses: [],
          outcome: /temporary/i.test(line) ? 'no-answer' : 'name-not-found',
        });
      return true;
    }
    if (silence.test(line)) {
      run ??= openRun();
      run.lines += 1;
      return true;
    }
    if (said !== null && /socket|lacking privilege/i.test(line)) {
      found.readings.push(readingOf('ping', { outcome: 'not-tested', host: command?.host ?? null }));
      return true;
    }
    if (!failure.test(line) && !(said !== null && failureIn(line) !== null) && !/^\s*connect: /.test(line))
      return false;
    run ??= openRun();
    run.failed = true;
    run.lines += 1;
    return true;
  }
}
