import PostalMime from 'postal-mime';

/** Whether a text begins as a message does (RFC 5322): with fields, one of which says what the body is made of. */
const whole = /^(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n)*){3}/;

/**
 * The parts of a bounce mail (RFC 3464) that a person reads and that programs read, one after the other: the notice first, then
 * `message/delivery-status`. The returned message itself is left out, for its words are not about the failure. Any other text stays.
 */
export async function readMail(text: string): Promise<string> {
  // A field that was cut into lines, whose blanks a copy has lost.
  const start = text.trimStart().replace(/;\n(?=(?:boundary|charset|report-type|differences|name)=)/gi, '; ');
  if (!whole.test(start) || !/^content-type:[ \t]*multipart\//im.test(start)) return text;
  try {
    const mail = await PostalMime.parse(start, { attachmentEncoding: 'utf8', maxNestingDepth: 20 });
    const subject = mail.subject ?? '';
    const notice = mail.text ?? mail.html ?? '';
    const status = mail.attachments
      .filter(({ mimeType }) => /delivery-status|disposition-notification/.test(mimeType))
      .map(({ content }) => (typeof content === 'string' ? content : new TextDecoder().decode(content)));
    const read = [subject, notice, ...status].filter((part) => part.trim() !== '').join('\n\n');
    return notice.trim() === '' && status.length === 0 ? text : read;
  } catch {
    // Cut or damaged mails are read as the text they are.
    return text;
  }
}
