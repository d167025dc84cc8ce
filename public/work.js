// Works out the sum that one more test costs, while the password is typed again. Without this, waiting is the price.
const bytesOf = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const hexOf = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

async function solveWork(challenge) {
  const { nonce, salt, cost, keyLength, keyPrefix } = challenge.parameters;
  const start = bytesOf(nonce);
  const password = new Uint8Array(start.length + 4);
  password.set(start);
  const view = new DataView(password.buffer);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations: cost };
  for (let counter = 0; ; counter += 1) {
    view.setUint32(start.length, counter);
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const derivedKey = hexOf(new Uint8Array(await crypto.subtle.deriveBits(how, key, keyLength * 8)));
    if (derivedKey.startsWith(keyPrefix)) return { counter, derivedKey };
  }
}

async function work(field) {
  const challenge = JSON.parse(field.dataset.work);
  const told = document.getElementById('work');
  told.textContent = told.dataset.working;
  const solution = await solveWork(challenge);
  field.value = btoa(JSON.stringify({ challenge, solution }));
  told.textContent = told.dataset.done;
}

if (typeof document !== 'undefined' && globalThis.crypto?.subtle) {
  for (const field of document.querySelectorAll('[data-work]')) work(field);
}
