/** A value as one word of a POSIX shell. */
export function quoteShell(value: string): string {
  return `'${value.replaceAll("'", `'\\''`)}'`;
}

/** A value as a string of PowerShell, for which curly quotes end a string as the straight one does. */
export function quotePowershell(value: string): string {
  return `'${value.replace(/['\u2018-\u201b]/g, '$&$&')}'`;
}

/** A value as a string of Python. */
export function quotePython(value: string): string {
  const ascii = JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return ascii;
}
