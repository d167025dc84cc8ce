import type { HomeReading } from '../../model/home.ts';
import { failureIn } from '../pieces/failure-words.ts';
import { type Found, nothing, type Piece, type Reader, readingOf } from '../pieces/piece.ts';
import { addressIn, hostIn, portIn } from '../pieces/places.ts';
import { Session } from '../pieces/session.ts';

const trying = /^\s*Trying (\S{1,100}?) ?\.{2,3}(?: ?(Open))?$/;
const connected = /^\s*Connected to (\S{1,253}?)\.?$/;
const around =
  /^\s*(?:Escape character is .{1,40}|Entering (?:character|line) mode|telnet> .{0,40}|.{0,60}Microsoft Telnet.{0,40}|.{0,40}CTRL\+.{1,10}|Connection closed(?: by foreign host)?\.?)$/;
const failed = /^\s*telnet: connect to address (\S{1,100}?): (.{1,200})$/;
const other = /^\s*telnet: (.{1,300})$/;
/** GNU's own sentence. */
const lookup = /^\s*Server lookup failure: {1,3}(\S{1,253}?)(?::\S{1,12})?, (.{1,200})$/;
const unknown =
  /^\s*(\S{1,253}?)(?:\/\S{1,12})?: (Unknown host|Host name lookup failure|Name or service not known|nodename nor servname .{1,60})\.?$/i;
/** Windows writes both lines as one, in its own language: a name before three dots, a port before a colon. */
const windows =
  /([A-Za-z\d_-][A-Za-z\d_.:-]{0,253}?)\.\.\.(?!\.)(.{3,200}?)(?<!\d)(\d{1,5}) ?[:：] ?(\S.{1,120})$/;
/** That the server hung up: it had been reached. */
const lost =
  /^\s*(?:Connection to host lost|Verbindung zu Host verloren|Connexion à l.hôte perdue|Se ha perdido la conexión con el host|Connessione all.host perduta|Perdida a conexão ao host|A conexão com o host foi perdida|Verbinding met host verbroken|Utracono połączenie z hostem|Подключение к узлу утеряно|遗失对主机的连接|ホストとの接続が切断されました)[.。]?$/i;
const interrupted = /^\s*\^[C\]D]\s*$/;
const usage = /^\s*(?:usage: telnet|BusyBox v|telnet: (?:invalid|illegal|unknown|unrecognized) option)/i;

/** `telnet` of Linux, macOS and BusyBox, and that of Windows in any language. */
export const readTelnet: Reader = {
  tool: 'telnet',
  signs: new RegExp(
    [
      trying.source,
      connected.source,
      /^\s*Escape character is/.source,
      /^\s*telnet: \S/.source,
      windows.source,
      lost.source,
    ].join('|'),
    'i',
  ),
  read,
};

function read(piece: Piece): Found {
  const { command } = piece;
  const found = nothing();
  let place = { host: command?.host ?? null, port: command?.ports[0] ?? null };
  let pending: string | null = null;
  let current: HomeReading | null = null;
  let session = new Session();
  const add = (said: Partial<HomeReading> & Pick<HomeReading, 'outcome'>) => {
    closeSession();
    current = readingOf('telnet', { ...place, address: pending ?? command?.address ?? null, ...said });
    found.readings.push(current);
    pending = null;
  };
  const closeSession = () => {
    const { greeting, starttls } = session;
    session = new Session();
    if (greeting === null && starttls === null) return;
    // Windows clears the screen once it is connected.
    if (current === null || current.outcome !== 'open') {
      current = readingOf('telnet', {
        ...place,
        address: pending ?? command?.address ?? null,
        outcome: 'open',
      });
      found.readings.push(current);
      pending = null;
    }
    Object.assign(current, { greeting, starttls });
  };

  piece.lines.forEach((line, index) => {
    if (readLine(line) || session.hears(line)) found.taken.add(index);
  });
  closeSession();
  if (pending !== null) add({ outcome: 'not-tested' });
  return found;

  function readLine(line: string): boolean {
    const tried = trying.exec(line);
    if (tried !== null) {
      if (pending !== null) add({ outcome: 'not-tested' });
      closeSession();
      pending = addressIn(tried[1]);
      if (tried[2] !== undefined) add({ outcome: 'open' });
      return true;
    }
    const open = connected.exec(line);
    if (open !== null) {
      const host = hostIn(open[1]);
      // What a program writes at once may come before what it remarks.
      const isEarly = current === null && session.greeting !== null;
      if (isEarly) closeSession();
      else add({ outcome: 'open', host: place.host ?? host, address: pending ?? addressIn(open[1]) });
      return true;
    }
    const refused = failed.exec(line);
    if (refused !== null) {
      pending = null;
      add({ outcome: failureIn(refused[2] ?? '') ?? 'unreachable', address: addressIn(refused[1]) });
      return true;
    }
    return readWindows(line) || readEnd(line);
  }

  function readWindows(line: string): boolean {
    const said = windows.exec(line);
    if (said === null) return false;
    place = { host: place.host ?? hostIn(said[1]), port: portIn(said[3]) ?? place.port };
    add({ outcome: 'unreachable', address: addressIn(said[1]) ?? command?.address ?? null });
    return true;
  }

  function readEnd(line: string): boolean {
    if (interrupted.test(line)) {
      // Who gave up waiting saw no refusal.
      if (pending !== null) add({ outcome: 'timeout' });
      return true;
    }
    if (lost.test(line)) {
      if (current === null && session.greeting === null) add({ outcome: 'open' });
      return true;
    }
    const missing = unknown.exec(line) ?? lookup.exec(line);
    const words = missing?.[2] ?? other.exec(line)?.[1];
    if (words === undefined || usage.test(line)) {
      if (usage.test(line)) add({ outcome: 'not-tested' });
      return around.test(line) || usage.test(line);
    }
    const outcome = failureIn(words);
    // The sum after each address has been told.
    const isTold =
      outcome === null ||
      (current !== null && pending === null && found.readings.some((one) => one.outcome === outcome));
    if (!isTold)
      add({
        outcome,
        host: place.host ?? hostIn(missing?.[1] ?? /(?:resolve |^)([^\s/:]{1,253})(?=[:/])/.exec(words)?.[1]),
      });
    return true;
  }
}
