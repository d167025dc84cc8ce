import { TextDecoder } from 'node:util';
/** One way to write text in bytes, and how likely a text read by it was meant. */
export interface Charset {
  decoder: TextDecoder;
  /** Above 0 for a text a server may have written; the highest is taken. */
  score(text: string): number;
}

/** Words and characters of mail servers in their languages. Their presence outweighs any count of letters. */
const lexicon =
  /парол|пользовател|почт|ящик|аккаунт|ошибк|авториз|аутентификац|доступ|неверн|сервер|попыт|passwort|ungültig|gültig|für|konto|benutzer|später|anmeldung|authentifi|identifi|mot de passe|échou|échec|réessay|désactiv|bloqué|contraseñ|usuario|inválid|autenticación|senha|usuário|autenticação|não|è stat|più|troppi|non è|hasł|błąd|błęd|użytkownik|nieprawidłow|konto|skrzynk|uwierzyteln|příliš|přihl|účet|heslo|chyb|neplatn|zkuste|şifre|kullanıcı|geçersiz|başarısız|hatalı|giriş/giu;
const hanzi = new Set(
  '的一是不了在有为这您你请登录密码错误用户名账号帐户邮箱服务器失败成功系统繁忙稍后再试次数过多频繁限制超过超出发送接收邮件地址授权使用开启未已被锁定禁止冻结停用暂时无法连接验证认证域名空间满容量需要设置修改重新输入正确的详情查看访问拒绝异常安全客户端专用独立权限和或者与请求网络',
);
const traditional = new Set(
  '的一是不了在有為這您你請登錄入密碼錯誤使用者戶名稱帳號信箱郵箱伺服器服務失敗成功系統忙碌繁稍後再試次數過多頻限制超過出發送接收郵件地址授權開啟未已被鎖定禁止凍結停用暫時無法連接驗證認證網域空間滿容量需要設定修改重新輸入正確詳情查看拒絕異常安全權限和或與請求網路',
);
const kanji = new Set(
  '認証失敗接続拒否送信受信暗号番号名前利用者制限回数超過一時的停止期限無効有効正入力確認設定変更必要多上限容量不足使用中再度後時間待下管理者問合許可禁止',
);

function each(text: string, value: (letter: string, before: string, after: string) => number): number {
  const letters = [...text];
  const own = letters.reduce(
    (sum, letter, at) =>
      letter.charCodeAt(0) < 128 ? sum : sum + value(letter, letters[at - 1] ?? ' ', letters[at + 1] ?? ' '),
    0,
  );
  return own + 4 * (text.match(lexicon)?.length ?? 0);
}

const isKana = (letter: string) => /[\u3041-\u30ff]/.test(letter);
const isIdeograph = (letter: string) => /[\u4e00-\u9fff]/.test(letter);
const isFullWidth = (letter: string) => /[\u3000-\u3002\uff01-\uff5e]/.test(letter);

function chinese(common: ReadonlySet<string>) {
  return (text: string) =>
    each(text, (letter) =>
      common.has(letter)
        ? 3
        : isIdeograph(letter)
          ? 0.3
          : isFullWidth(letter)
            ? 0.5
            : isKana(letter)
              ? -1
              : -3,
    );
}

function japanese(text: string): number {
  return each(text, (letter) =>
    isKana(letter) ? 2 : kanji.has(letter) ? 2 : isIdeograph(letter) ? 0.3 : isFullWidth(letter) ? 0.5 : -3,
  );
}

function korean(text: string): number {
  return each(text, (letter) => (/[\uac00-\ud7a3]/.test(letter) ? 1.6 : isFullWidth(letter) ? 0.5 : -3));
}

/** Words are lower case but for their first letter; the other Cyrillic charsets turn that around. */
function cyrillic(text: string): number {
  return each(text, (letter, before, after) => {
    // Alone among Latin letters it is an accented one of another charset.
    if (!/[а-яё]/i.test(before + after)) return 0;
    if (/[а-яё]/.test(letter)) return 1;
    if (/[А-ЯЁ]/.test(letter)) return /[а-яёa-z]/.test(before) ? -2 : 0.4;
    return /[«»№—–]/.test(letter) ? 0.3 : -2;
  });
}

/** Accented letters stand alone among plain ones. */
function latin(letters: string) {
  const own = new Set(letters);
  return (text: string) =>
    each(text, (letter, before, after) => {
      if (!own.has(letter.toLowerCase()))
        return /[«»“”„’–—°¿¡ªº§]/.test(letter) && !/[a-z]/i.test(after) ? 0.1 : -1.5;
      const alone = before.charCodeAt(0) < 128 || after.charCodeAt(0) < 128;
      if (/[a-z]/i.test(before + after)) return alone ? 0.6 : -1;
      return 'àèéáóêô'.includes(letter.toLowerCase()) ? 0.3 : -1;
    });
}

function charset(label: string, score: Charset['score']): Charset {
  return { decoder: new TextDecoder(label, { fatal: true }), score };
}

const western = latin('àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßœ');
const central = latin('áâăäąçčćďđéęëěíîĺľłńňóôöőřŕšśşťţúůűüýžźż');
const turkish = latin('çğıiöşüâîû');

/** Charsets in which servers answer, the commoner first: of two equal guesses it wins. */
export const charsets: readonly Charset[] = [
  charset('gb18030', chinese(hanzi)),
  charset('big5', chinese(traditional)),
  charset('shift_jis', japanese),
  charset('euc-jp', japanese),
  charset('iso-2022-jp', japanese),
  charset('euc-kr', korean),
  charset('windows-1251', cyrillic),
  charset('koi8-r', cyrillic),
  charset('iso-8859-5', cyrillic),
  charset('ibm866', cyrillic),
  charset('windows-1252', western),
  charset('windows-1250', central),
  charset('iso-8859-2', central),
  charset('windows-1254', turkish),
];
