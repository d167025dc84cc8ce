import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import type { Report } from '../model/report.ts';

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** Stands before a report that was compressed; those of earlier versions begin with a brace. */
const mark = 'z:';
/** No report of ours unpacks to more. */
const most = 64 * 1024 * 1024;

/** A report as it is stored: compressed, in a column of text. */
export async function packReport(report: Report): Promise<string> {
  return `${mark}${(await deflate(JSON.stringify(report))).toString('base64')}`;
}

/** Reads a stored report, packed or of an earlier version. */
export async function unpackReport(text: string): Promise<Report> {
  if (!text.startsWith(mark)) return JSON.parse(text) as Report;
  const bytes = await inflate(Buffer.from(text.slice(mark.length), 'base64'), { maxOutputLength: most });
  return JSON.parse(bytes.toString('utf8')) as Report;
}
