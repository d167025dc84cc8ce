import type { HomeOutcome } from '../../model/home.ts';

type Failed = Exclude<HomeOutcome, 'open' | 'not-tested'>;

/**
 * What systems say of a connection that did not come about: the C library's words in the languages of its users, those of Windows, and
 * the numbers of both. Each needs words that stand in no other of these sentences.
 */
const sayings: readonly [Failed, RegExp][] = [
  [
    'name-not-found',
    /name or service not known|nodename nor servname|unknown host|no such host|host(?:name)? not found|name does not resolve|could(?: not|n't) resolve|cannot resolve|can't resolve|no address associated|name resolution|host name lookup|bad address|gethostbyname failure|\bENOTFOUND\b|\bWSAHOST_NOT_FOUND\b|\b11001\b|name oder dienst nicht bekannt|unbekannter rechner|nom ou service inconnu|nombre o servicio desconocido|nome o servizio sconosciuto|nome ou serviço desconhecido|naam of dienst is niet bekend|nieznana nazwa lub usługa|имя или служба не известны|未知的名称或服务|名前またはサービスが不明|이름 혹은 서비스를 알 수 없습니다/i,
  ],
  [
    'refused',
    /refused|\bECONNREFUSED\b|\b10061\b|errno[= ](?:111|61)\b|abgelehnt|verweigert|refus(?:ée?|é par)|rehusad|rechazad|denegó|rifiutat|recusad|geweigerd|odrzuc|отказано|в соединении отказ|拒绝|拒絕|拒否|거부|odmítnut|elutasít|reddedildi|vägra|avslått|nægte|yhteys torjuttu|відмовлено/i,
  ],
  [
    'timeout',
    /timed?[ -]?out|timeout|time-?out|\bETIMEDOUT\b|\b10060\b|errno[= ](?:110|60)\b|operation now in progress|did not properly respond|wartezeit.{0,30}abgelaufen|zeitüberschreitung|expiré|délai|dépassé|expiró|agotado|tiempo de espera|scaduto|timeout scaduto|esgotad|expirou|time-out|verlopen|przekroczon|upłynął|истекл|превышен|超时|逾時|タイムアウト|시간 초과|zaman aşımı|vypršel|túllépte|aikakatkai/i,
  ],
  [
    'unreachable',
    /no route to host|unreachable|\bE(?:HOST|NET)UNREACH\b|\b1005[01]\b|\b10065\b|errno[= ](?:113|101|65|51)\b|keine route|nicht erreichbar|aucun chemin|inaccessible|injoignable|no hay ruta|inalcanzable|inaccesible|nessun instradamento|irraggiungibile|não há rota|inacessível|inalcançável|onbereikbaar|geen route|brak trasy|nieosiągaln|niedostępn|нет маршрута|недоступ|недостижим|不可达|没有到主机的路由|無法連上|到達できません|経路がありません|경로가 없|can't assign requested address|cannot assign requested address|host is down|network is down|permission denied|operation not permitted|general failure|allgemeiner fehler/i,
  ],
];

/** How an attempt ended, by what the tool or the system said; null where the words are of none of these kinds. */
export function failureIn(words: string): Failed | null {
  const text = words.slice(0, 600);
  return sayings.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Words of a shell, of Windows or of PowerShell for a program that is not there; the tool then tried nothing. */
const missing =
  /command not found|: not found$|not recognized as|CommandNotFoundException|no such file or directory|nicht als name eines|entweder falsch geschrieben|n'est pas reconnu|n’est pas reconnu|no se reconoce|non è riconosciuto|não é reconhecido|wordt niet herkend|nie jest rozpoznawan|не является внутренней|не распознано как|不是内部或外部命令|无法将|認識されません|befehl nicht gefunden|kommando nicht gefunden|commande introuvable|orden no encontrada|command not installed|can be installed with/i;

/** Whether a line says that the tool itself could not run. */
export function saysMissing(line: string): boolean {
  return missing.test(line.slice(0, 600));
}
