/** What stands before a server's own words: SMTP codes, `+OK`, `-ERR`, IMAP tags and conditions. */
const status =
  /^(?:\d{3}[ -](?:\d\.\d{1,3}\.\d{1,3} )?|\+OK ?|-ERR ?|\+ |(?:\*|[A-Za-z]\w{0,9}) (?:(?:OK|NO|BAD|BYE) )?)/;

/** A line of a server without its status. */
export function withoutStatus(line: string): string {
  return line.replace(status, '');
}
