import type { Reply } from '../../model/facts.ts';
import { readServerText } from '../server-text/server-text.ts';

/** What a server counted when it says that it has had enough. */
export type LimitKind = 'connections' | 'volume' | 'address' | 'logins' | 'unknown';

/** Which of several limits a refusal speaks of: each has a remedy of its own. */
export function limitKind({ text, code }: Reply): LimitKind {
  const { whole, stopped } = readServerText(text);
  if (
    /bandwidth|command[^.]{0,20}limit|too many (?:commands|requests)|command rate|traffic|download|data limit|requests? (?:limit|rate)/.test(
      whole,
    )
  )
    return 'volume';
  if (
    /connection|simultaneous|concurrent|sessions?\b|userip|too many (?:clients|users|processes)|verbindung|connexion|conexion|connessioni|połącze|подключен|соединен|连接|接続|연결/.test(
      whole,
    )
  )
    return 'connections';
  if (
    /attempt|failed|failure|invalid|bad |wrong|errors|brute|password|too many (?:auth|log)|login rate|versuch|tentativ|intent|prób|попыт|次数|失败|回数|시도/.test(
      whole,
    )
  )
    return 'logins';
  if (
    stopped.some(({ thing }) => thing === 'address') ||
    /\bip\b|address|black ?list|block ?list|client host|network|country|region|\blocation\b|geo-?(?:ip|block|fenc|locat|restrict)|\bbanned\b/.test(
      whole,
    )
  )
    return 'address';
  return code === 'OVERQUOTA' ? 'volume' : code === 'IN-USE' || code === 'LIMIT' ? 'connections' : 'unknown';
}
