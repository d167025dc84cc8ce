import type { Clause } from './clauses.ts';

/** What a text in a language other than English can be told to mean. */
export type Meaning =
  | 'wrong-password'
  | 'account-stopped'
  | 'change-password'
  | 'app-password'
  | 'too-many'
  | 'address-blocked'
  | 'service-off'
  | 'needs-encryption'
  | 'in-use'
  | 'later'
  | 'sending-limit'
  | 'sending-stopped'
  | 'mailbox-full'
  | 'login-required'
  | 'sender-refused'
  | 'relay-denied';

/** Patterns that must all be in one clause. */
type Sign = readonly RegExp[];

const account =
  /konto|kontos|\bkonta\b|benutzer|nutzer|postfach|compte|utilisateur|boîte|boite|cuenta|usuario|usuário|buz[oó]n|conta\b|caixa|utente|account|casella|skrzynk|użytkownik|gebruiker|postvak|účet|účt|schránk|uživatel|hesap|hesab|kullanıcı|уч[её]тн\S{0,20} запис|аккаунт|ящик|пользовател|계정|사용자|메일함|アカウント|メールボックス|ユーザー?|账号|帐号|账户|帐户|帳號|帳戶|用户|用戶|邮箱|郵箱/;
const locked =
  /gesperrt|deaktiviert|abgelaufen|gekündigt|gelöscht|stillgelegt|suspendu|bloqu[eé]|désactivé|expiré|fermé|résilié|suspendid|bloquead|deshabilitad|desactivad|caducad|suspens[oa]|desativad|inativ|expirou|expirad|bloccat|sospes|disabilitat|disattivat|scadut|zablokowan|wyłączon|zawieszon|wygas|nieaktywn|geblokkeerd|uitgeschakeld|verlopen|opgeschort|vergrendeld|zablokován|deaktivován|vypršel|zrušen|zakázán|kilit|engellen|askıya|devre dışı|süresi dol|заблокирован|отключ[её]н|приостановлен|ист[её]к|удал[её]н|잠겼|잠김|잠겨|정지|차단|만료|비활성|ロック|停止|無効|期限切れ|凍結|锁定|鎖定|禁用|停用|冻结|凍結|过期|過期|封禁|欠费|到期/;
const password =
  /passwor[td]|kennwort|mot de passe|contrase[ñn]a|clave|senha|palavra-passe|hasł|wachtwoord|hesl|şifre|parola|парол|비밀번호|암호|パスワード|密码|密碼|口令/;
const wrong =
  /falsch|ungültig|incorrect|invalide|erroné|inv[aá]lid|errad|errat|non valid|sbagliat|nieprawidłow|błędn|niepoprawn|onjuist|verkeerd|ongeldig|nesprávn|neplatn|chybn|hatalı|yanlış|geçersiz|неверн|неправильн|ошибочн|틀|올바르지|일치하지|잘못|違|正しくありません|誤|不正|错误|錯誤|不正确|不正確|无效|無效|有误/;
const change =
  /ändern|geändert|zurückgesetzt|changer|changé|modifier|réinitialis|cambiar|cambiad|modificar|alterar|alterad|redefinir|cambiat|cambiare|modificat|zmieni|zmian|wijzig|gewijzigd|změn|değiştir|смен|измен|변경|変更|修改|更改/;
const simple =
  /zu einfach|zu kurz|zu schwach|trop simple|trop court|trop faible|demasiado (?:simple|corta|débil)|muito (?:simples|curta|fraca)|troppo (?:semplice|corta|debole)|zbyt (?:proste|krótkie|słabe)|te (?:kort|zwak|eenvoudig)|příliš (?:jednoduché|krátké|slabé)|çok (?:basit|kısa|zayıf)|слишком (?:прост|корот|слаб)|너무 (?:짧|쉬|단순)|簡単すぎ|短すぎ|过于简单|太简单|强度/;
const aged =
  /abgelaufen|expir|caducad|scadut|wygas|verlopen|vypršel|süresi|ист[её]к|устарел|만료|期限|过期|過期/;
const service =
  /\b(?:pop3?|imap4?|smtp)\b|dienst|zugriff|service|servicio|serviço|servizio|usług|služb|доступ|протокол|서비스|サービス|服务|服務|协议/;
const off =
  /deaktiviert|abgeschaltet|nicht (?:aktiviert|freigeschaltet|erlaubt)|gesperrt|désactivé|non activé|pas activé|deshabilitad|desactivad|no (?:está )?(?:habilitad|activad)|desativad|não (?:está )?(?:habilitad|ativ)|disabilitat|disattivat|non (?:è )?(?:abilitat|attiv)|wyłączon|nieaktywn|uitgeschakeld|niet (?:actief|ingeschakeld)|zakázán|vypnut|není povolen|kapalı|devre dışı|отключ[её]н|запрещ[её]н|не включ[её]н|비활성|사용.{0,6}않|사용.{0,4}없|無効|有効になって(?:い)?ません|未开启|未開啟|未开通|没有开通|已关闭|關閉|关闭/;
const many =
  /zu viele|zu oft|zu häufig|trop de|trop souvent|demasiad[oa]s|muitas|demais|troppi|troppe|zbyt wiele|za dużo|te veel|příliš mnoho|çok fazla|слишком много|слишком часто|превышен\S{0,20} (?:числ|колич|лимит)|너무 많|초과|多すぎ|過多|频繁|頻繁|过多|次数|太多/;
const mail =
  /sende|destinat|uitgaand|versand|e-?mail|nachricht|envoi|messages?|envío|correo|mensaje|envio|mensagem|invio|messagg|posta|wysył|wiadomo|verzend|bericht|odesíl|zpráv|gönder|ileti|отправ|пис[еь]м|сообщен|발송|메일|送信|メール|发送|發送|发信|邮件|郵件/;
const limit =
  /limit|limiet|cuota|numero massimo|número máximo|nombre maximal|nombre maximum|höchstzahl|maximale? aantal|maksymaln|plafond|grenze|kontingent|quota|cota|límite|limite|przekrocz|kvóta|sınır|kota|лимит|квот|превыш|한도|제한|上限|制限|超过|超過|超出|限制|用完/;
const sending =
  /versand|senden|envoi|envío|envio|invio|wysyłk|wysyłani|verzend|odesílán|gönderi|отправк|발송|送信|发送|發送|发信|發信/;
const kept = new RegExp(
  `${locked.source}|untersagt|interdit|prohibid|proibid|vietat|verboden|запрещ|禁止|금지`,
);
const manyMails =
  /(?:zu viele|trop de|demasiad[oa]s|muit[oa]s|troppi|troppe|zbyt (?:wiele|dużo)|za dużo|te veel|příliš mnoho|çok fazla|слишком много|너무 많은)(?: \p{L}{1,20}){0,2} (?:e-?mail|mail|nachricht|message|courriel|correo|mensaje|mensage|messagg|wiadomo|bericht|zpráv|ileti|e-?posta|пис[еь]м|сообщен|메일|destinat|empfänger|odbiorc|ontvanger|příjemc|alıcı|получател)/u;
const count = /anzahl|nombre|número|numero|aantal|poč(?:e|tu)|liczb|sayı|количеств|числ/;
const passed =
  /überschritt|erreicht|dépass|depass|atteint|superad|superat|alcanzad|excedid|ultrapassad|atingid|raggiunt|overschred|bereikt|przekrocz|osiągn|překroč|aşıl|aştı|ulaş|превыш|достиг/;
const sender =
  /absender|expéditeur|expediteur|adresse d.exp[ée]dit|adresse d.envoi|émetteur|emetteur|remitente|remetente|mittente|nadawc|afzender|odes[ií]latel|gönderen|gönderici|отправител|발신자|발신 ?주소|보낸 ?사람|보내는 ?사람|送信者|送信元|差出人|寄件人|寄件者|发件人|發件人|发信人|發信人/;
const unwanted =
  /\bdivers[oa]\b|différent|diferente|\bweicht\b|\banders als\b|\binny niż\b|отличается|stimm\S{0,6} nicht|passt nicht|gehört nicht|entspricht nicht|ne correspond pas|n.appartient pas|no (?:coincide|corresponde|pertenece)|não (?:corresponde|coincide|pertence|autorizad)|non (?:corrisponde|coincide|appartiene)|nie (?:zgadza|pasuje|należy)|komt niet overeen|hoort niet|neodpovídá|neshoduje|eşleşmi|не (?:совпада|соответств|принадлеж)|일치하지|올바르지|許可されてい?ません|一致しません|不符|nicht (?:erlaubt|berechtigt|zugelassen|zulässig|autorisiert)|unzulässig|ungültig|abgelehnt|unbekannt|refus|invalid|inv[aá]lid|(?:non|pas) autoris|interdit|no (?:está )?(?:autorizad|permitid)|rechazad|não (?:está )?(?:autorizad|permitid)|rejeitad|non (?:è )?(?:autorizzat|valid|consentit|ammess)|rifiutat|odrzucon|nieprawidłow|niedozwolon|geweigerd|niet (?:toegestaan|geldig)|ongeldig|odmítnut|neplatn|není povolen|reddedil|geçersiz|izin ver|отклон|не разреш|запрещ|недейств|неверн|거부|허용되지|拒否|許可されて|無効|拒绝|拒絕|不允许|无效|不合法|不匹配|不一致/;
const later =
  /später|plus tard|más tarde|mais tarde|più tardi|później|spróbuj ponownie|probeer het later|zkuste|později|daha sonra|tekrar deneyin|позже|позднее|나중에|다시 시도|しばらく|後で|稍后|稍後|系统繁忙|系統繁忙|vorübergehend|temporairement|temporalmente|temporariamente|temporaneamente|tymczasowo|tijdelijk|dočasně|geçici|временно|일시적/;

const signs: readonly [Meaning, Sign][] = [
  [
    'app-password',
    [
      /授权码|授權碼|独立密码|獨立密碼|客户端专用密码|应用专用密码|пароль (?:приложения|для внешн)|parol prilozheniya|anwendungs(?:spezifisches )?passwor|app-passwor|mot de passe d.application|contraseña de aplicación|senha de (?:app|aplicativo)|password per le app|hasł\S{0,20} (?:do )?aplikacji|app-wachtwoord|heslo (?:pro )?aplikac|uygulama (?:şifresi|parolası)|앱 비밀번호|아플리케이션 비밀번호|アプリ(?:用)?パスワード/,
    ],
  ],
  [
    'needs-encryption',
    [
      /verschlüsselt|chiffr|cifrad|criptograf|crittograf|szyfrowan|versleutel|šifrovan|şifreli bağlantı|шифров|защищ[её]нн|암호화|暗号化|加密|\bssl\b|\btls\b/,
      /nur über|nur mit|erforderlich|notwendig|obligatoire|requis|nécessaire|necesari|obligatori|requerid|necessári|obrigatóri|richiest|wymagan|vereist|verplicht|vyžad|gerekli|zorunlu|требуется|необходим|только|필요|필수|必要|のみ|必须|必須|需要|只能/,
    ],
  ],
  ['change-password', [password, simple]],
  [
    'change-password',
    [
      password,
      change,
      /müssen|muss|bitte|doit|devez|veuillez|debe|tiene que|deve|precisa|należy|musi|moet|musí|gerek|lütfen|необходимо|нужно|требуется|должен|смените|измените|해야|하십시오|해 ?주세요|필요|してください|必要|请|請|需要|必须/,
    ],
  ],
  ['change-password', [password, aged]],
  ['sending-stopped', [sending, account, kept]],
  ['sending-limit', [mail, limit]],
  ['sending-limit', [manyMails]],
  ['sending-limit', [count, mail, passed]],
  ['too-many', [many]],
  [
    'in-use',
    [
      /postfach|boîte|buzón|caixa postal|casella|skrzynk|postvak|schránk|posta kutusu|ящик|메일함|メールボックス|邮箱/,
      /in benutzung|verwendet|utilisée|en uso|em uso|in uso|używan|in gebruik|používá|kullanımda|используется|사용 ?중|使用中|正在使用/,
    ],
  ],
  [
    'address-blocked',
    [
      /\bip\b|ip-adress|adresse ip|direcci[oó]n ip|endereço ip|indirizzo ip|adres ip|ip-adres|ip adres|ip-адрес|адрес|ip주소|ip 주소|ipアドレス|ip地址/,
      locked,
    ],
  ],
  [
    'address-blocked',
    [
      /\bip\b|ip-adress|ip-адрес|ip주소|ip 주소|ipアドレス|ip地址/,
      /schwarze[nr]? liste|sperrliste|gelistet|liste noire|lista negra|lista nera|czarn\S{1,3} li[sś]|zwarte lijst|kara liste|ч[её]рн\S{1,3} спис|ブラックリスト|블랙 ?리스트|黑名单|黑名單/,
    ],
  ],
  ['sender-refused', [sender, unwanted]],
  [
    'sender-refused',
    [
      sender,
      /doit (?:être|correspondre)|\bmuss\b|debe (?:ser|coincidir|corresponder)|deve (?:essere|ser|corrispondere|corresponder)|musi (?:być|odpowiadać)|\bmoet\b|musí být|olmalıdır|должен/,
    ],
  ],
  ['service-off', [service, off]],
  [
    'service-off',
    [
      /无权|無權|没有权限|沒有權限|權限不足|权限不足|keine berechtigung|nicht berechtigt|brak uprawnień|nie masz uprawnień|нет прав|недостаточно прав|권한이 없|権限がありません|yetkiniz yok|(?:n.a|n.avez) pas (?:le droit|les droits)|no tiene (?:permisos?|autorización)|não (?:tem|possui) permissão|non (?:ha|hai) (?:i |il )?permess|geen rechten|nemá(?:te)? oprávnění/,
    ],
  ],
  ['account-stopped', [account, locked]],
  [
    'mailbox-full',
    [
      /postfach|speicher|boîte|buzón|caixa|casella|skrzynk|postvak|schránk|posta kutusu|ящик|메일함|メールボックス|邮箱|郵箱/,
      /voll\b|überschritten|pleine|llen[oa]|chei[oa]|pien[oa]|pełn|vol\b|pln[áýé]|dolu|переполнен|가득|용량|いっぱい|容量|已满|滿/,
    ],
  ],
  [
    'relay-denied',
    [
      /weiterleit|weitervermittl|relais|relayage|retransmi|reenvío|reenvio|inoltro|przekazywani|przesyłani|doorsturen|doorzenden|přeposíl|předáván|yönlendirme|aktarma|ретрансляц|пересылк|релей|릴레이|中継|転送|转发|轉發|中继|中繼/,
      /nicht (?:erlaubt|gestattet|möglich|zulässig)|verweigert|abgelehnt|untersagt|(?:non|pas) (?:autoris|permis)|refus|interdit|no (?:está )?(?:permitid|autorizad)|no se permite|denegad|prohibid|não (?:é |está )?(?:permitid|autorizad)|negad|proibid|non (?:è )?(?:consentit|permess|autorizzat)|vietat|negat|niedozwol|zabroni|odmów|niet toegestaan|geweigerd|verboden|není povolen|zakázán|odmítnut|izin ver|reddedil|запрещ|не разреш|отказ|거부|금지|허용되지|拒否|禁止|許可されて|拒绝|拒絕|不允许|不允許/,
    ],
  ],
  [
    'login-required',
    [
      /meld\S{0,4} (?:sie )?sich\b.{0,40}\ban\b|anmelden|einloggen|connectez-vous|identifiez|vous authentifier|inici[ae] sesión|identifí|faça (?:o )?login|autentique|effettu\S{0,4} (?:l.accesso|il login)|autenticat|zaloguj|aanmelden|inloggen|přihla[sš]|giriş yap|войдите|авторизуйтесь|로그인|ログイン|登录|登入/,
      /zuerst|bitte|müssen|vorher|d.abord|veuillez|avant|primero|antes|debe|prima|deve|najpierw|musisz|eerst|moet|nejprve|nejdříve|musíte|önce|lütfen|сначала|необходимо|먼저|해야|先に|してください|请先|需要|必须|請先/,
    ],
  ],
  [
    'login-required',
    [
      /authentification|authentifizierung|anmeldung|autenticaci[oó]n|autenticação|autenticazione|uwierzytelni|authenticatie|ověření|kimlik doğrulama|аутентификац|авторизац|인증|認証|身份验证|认证/,
      /requise|erforderlich|requerida|necessária|richiesta|wymagan|vereist|vyžadov|gerekli|требуется|необходим|필요|必要|需要/,
    ],
  ],
  ['wrong-password', [password, wrong]],
  ['later', [later]],
];

/** The first meaning of a non-English text, read clause by clause; null where nothing is known. */
export function meaningIn(clauses: readonly Clause[], among?: readonly Meaning[]): Meaning | null {
  for (const [meaning, patterns] of signs) {
    if (among !== undefined && !among.includes(meaning)) continue;
    if (clauses.some(({ text }) => patterns.every((pattern) => pattern.test(text)))) return meaning;
  }
  return null;
}
