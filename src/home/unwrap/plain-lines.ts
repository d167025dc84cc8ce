import { withoutHtml } from './without-html.ts';
import { withoutQuotes } from './without-quotes.ts';

/** Longer lines are no output of any tool; what stands behind is not looked at. */
const longestLine = 4000;

/** Colours, titles and movements of a terminal (ECMA-48), whole or with the ESC lost on the way. */
const escapes =
  /\u001b\][^\u0007\u001b\n]{0,200}(?:\u0007|\u001b\\)?|\u001b[[(][\d;?]{0,20}[ -/]?[@-~]|\u001b[=>78cDEHMNOZ]|\u009b[\d;?]{0,20}[@-~]|\[(?:\d{1,3}(?:;\d{1,3}){0,4})m/g;
const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffd\u{e0000}-\u{e007f}\p{Cs}]|\ufe0f/gu;
const blanks = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** A letter and the step back over it, as terminals record corrections. */
const corrected = /[^\n\b]\u0008/g;
/**
 * A console fills its lines with blanks; copied, one line runs into the next. So many blanks stand in no table, and fewer count where
 * something follows that begins a line.
 */
/** The meter of curl, which the next line begins behind. */
const meter = /^[ \d.kMG:-]{30,200}(?=\* {1,3}\S|curl: \()/gm;
/** Marks of forums. */
const boardMarks = /\[\/?(?:b|i|u|code|quote|pre|color|size|font)(?:=[^\]\n]{0,60})?\]/gi;
const padding =
  /(?<=\S) {48,}(?![ :*=])|(?<=\S) +(?=(?:ComputerName|RemoteAddress|RemotePort|NameResolutionResults|InterfaceAlias|SourceAddress|NetRoute \(NextHop\)|PingSucceeded|PingReplyDetails \(RTT\)|TcpTestSucceeded) {0,20}: )|(?<=\S) {2,}(?=(?:\S{1,40}:? )?(?:TCP connect to|Ping to \S{1,80} failed|Name resolution of)|PS [A-Z]:\\|nc: connect|Ncat: |Connection to \S{1,80} )/g;

/** The lines of a paste without everything that mail, pages and terminals put around the output of a tool. */
export function plainLines(text: string): string[] {
  const plain = withoutHtml(text)
    .replace(escapes, '')
    .replace(corrected, '')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(unseen, '')
    .replace(blanks, ' ')
    .replaceAll('\t', '    ')
    .replace(meter, '')
    .replace(boardMarks, '');
  const lines = plain.split('\n').map((line) => line.slice(0, longestLine).trimEnd());
  return withoutQuotes(lines).flatMap((line) => line.split(padding));
}
