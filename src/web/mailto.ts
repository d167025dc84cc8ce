/** A link that opens a message in the mail program, filled in (RFC 6068); without a recipient the reader chooses one. */
export function mailtoOf({ to, subject, body }: { to: string; subject: string; body: string }): string {
  const fields = { subject, body: body.replaceAll('\n', '\r\n') };
  const query = Object.entries(fields).map(([name, value]) => `${name}=${encoded(value)}`);
  return `mailto:${encoded(to).replaceAll('%40', '@')}?${query.join('&')}`;
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
