import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText } from './decode-text.ts';

/** Writes a text in a charset by turning its table around: there are decoders for all of them, encoders for none. */
function encode(label: string, text: string): Buffer {
  const decoder = new TextDecoder(label, { fatal: true });
  const table = new Map<string, number[]>();
  const put = (...bytes: number[]) => {
    try {
      const letter = decoder.decode(Uint8Array.from(bytes));
      if ([...letter].length === 1 && !table.has(letter)) table.set(letter, bytes);
    } catch {
      // No letter stands for these bytes.
    }
  };
  for (let first = 0; first < 256; first += 1) put(first);
  if (/gb|big5|jis|euc/.test(label)) {
    for (let first = 0x81; first < 255; first += 1)
      for (let second = 0x40; second < 255; second += 1) put(first, second);
  }
  const encoded = [...text].map((letter) => {
    const bytes = table.get(letter);
    assert.ok(bytes, `${label} has ${letter}`);
    return bytes;
  });
  return Buffer.from(encoded.flat());
}

const texts: [charset: string, text: string][] = [
  ['gb18030', '535 Error: 请使用授权码登录。详情请看: http://service.mail.qq.com'],
  ['gb18030', '-ERR 用户名或密码错误'],
  ['gb18030', 'NO 登录失败次数过多，请稍后再试'],
  ['big5', '535 帳號或密碼錯誤'],
  ['big5', '-ERR 信箱已被停用'],
  ['shift_jis', '-ERR パスワードが違います'],
  ['shift_jis', '535 認証に失敗しました'],
  ['euc-jp', '-ERR 認証に失敗しました'],
  ['euc-jp', 'メールボックスは使用中です'],
  ['euc-kr', '535 비밀번호가 올바르지 않습니다'],
  ['windows-1251', '535 Неверное имя пользователя или пароль'],
  ['windows-1251', 'Ящик заблокирован'],
  ['koi8-r', '-ERR Неверный пароль'],
  ['koi8-r', 'Слишком много попыток входа'],
  ['ibm866', 'Доступ запрещен'],
  ['windows-1252', '535 Benutzername oder Passwort ungültig'],
  ['windows-1252', 'Échec de l’authentification'],
  ['windows-1252', 'Contraseña incorrecta'],
  ['windows-1252', 'Usuário ou senha inválidos'],
  ['windows-1252', 'La casella è piena'],
  ['windows-1250', 'Nieprawidłowe hasło użytkownika'],
  ['iso-8859-2', 'Błąd: konto zostało zablokowane'],
  ['windows-1250', 'Příliš mnoho pokusů'],
  ['windows-1254', 'Kullanıcı adı veya şifre hatalı'],
];

for (const [charset, text] of texts) {
  test(`${charset}: ${text}`, () => assert.equal(decodeText(encode(charset, text)), text));
}

test('UTF-8 stays UTF-8, whatever the language', () => {
  for (const [, text] of texts) assert.equal(decodeText(Buffer.from(text)), text);
  assert.equal(decodeText(Buffer.alloc(0)), '');
});

test('ISO-2022-JP is read by its escapes', () => {
  assert.equal(decodeText(Buffer.from("-ERR \u001b$BG'>Z\u001b(B", 'latin1')), '-ERR 認証');
});

test('what is no text keeps its marks', () => {
  const noise = Buffer.from([0x16, 0x03, 0x01, 0x00, 0xa5, 0xff, 0xfe, 0x80, 0x01]);
  assert.match(decodeText(noise), /\ufffd/);
  assert.equal(decodeText(Buffer.from([0x15, 3, 3, 0, 2, 2, 0x28])), '\u0015\u0003\u0003\u0000\u0002\u0002(');
});
