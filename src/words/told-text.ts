import type { Told } from '../model/message.ts';
import { messageOfOlder } from './older-discovery.ts';
import type { Words } from './words.ts';

/** What a stored report tells, in the language of who reads it: an address as it is, a message by its words of today. */
export function toldText(words: Words, told: Told): string {
  const message = typeof told === 'string' ? messageOfOlder(told) : told;
  if (message === null) return String(told);
  return words.stored(message.id, message.args) ?? message.id;
}
