/** Whether a text holds another as a whole: `ann@example.org` is not in `joann@example.org`. */
export function names(text: string, whole: string): boolean {
  const [inside, wanted] = [text.toLowerCase(), whole.toLowerCase()];
  for (let at = inside.indexOf(wanted); at >= 0; at = inside.indexOf(wanted, at + 1)) {
    const [before = ''] = inside.slice(0, at).match(/.$/su) ?? [];
    const after = inside.slice(at + wanted.length);
    if (!/[\p{L}\p{N}._+-]/u.test(before) && !/^(?:[\p{L}\p{N}_-]|\.[\p{L}\p{N}])/u.test(after)) return true;
  }
  return false;
}
