import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { decodePaste } from '../home/unwrap/decode-paste.ts';
import { fieldOf } from './field-of.ts';

/** What one paste may have, typed and in a file together. */
export const mostPasted = 64 * 1024;
/** What a form may have: a text far too long is still shown again, so that nothing of it is lost. */
export const mostOfField = 256 * 1024;

/** What somebody sent: the text as it was typed, that of a file behind it, and whether the file was larger than may be. */
export interface Pasted {
  report: string;
  host: string;
  text: string;
  isFileTooLong: boolean;
}

/** Reads the form, with a file or without; of a file no more than may be is taken in. */
export async function readPaste(request: FastifyRequest): Promise<Pasted> {
  if (!request.isMultipart()) return toPasted(request.body, null, false);
  const fields: Record<string, string> = {};
  let file: Uint8Array | null = null;
  let isFileTooLong = false;
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (typeof part.value === 'string' && !Object.hasOwn(fields, part.fieldname))
        fields[part.fieldname] = part.value;
      continue;
    }
    file = await bytesOf(part);
    isFileTooLong = part.file.truncated;
  }
  return toPasted(fields, file, isFileTooLong);
}

async function bytesOf({ file }: MultipartFile): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of file) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

function toPasted(fields: unknown, file: Uint8Array | null, isFileTooLong: boolean): Pasted {
  const fromFile = file === null || file.length === 0 ? '' : decodePaste(file);
  const text = [fieldOf(fields, 'paste'), fromFile].filter((one) => one.trim() !== '').join('\n');
  return { report: fieldOf(fields, 'report'), host: fieldOf(fields, 'host').trim(), text, isFileTooLong };
}
