import type { Words } from '../words/words.ts';
import type { ClientConfig, Step } from './client.ts';

/** A client configuration as plain text: what a terminal prints when no file is wanted, and what golden files hold. */
export function configAsText(words: Words, config: ClientConfig): string {
  const { client, quick, scan } = config;
  const state = config.unusable !== null ? 'unusable' : config.verified ? 'verified' : 'unverified';
  const blocks = [words.message('program-text-heading', { program: client.name, state })];
  if (config.unusable !== null) blocks.push(config.unusable);
  if (quick !== null)
    blocks.push(stepAsText(quick, words.message('program-text-quick', { title: quick.title })));
  if (scan !== null) {
    const title = words.message('program-text-scan', { title: scan.step.title });
    blocks.push(`${stepAsText(scan.step, title)}\n     ${scan.payload}`);
  }
  config.steps.forEach((step, at) => {
    blocks.push(stepAsText(step, `${at + 1}. ${step.title}`));
  });
  if (config.menus !== null) blocks.push(config.menus);
  if (config.notes.length > 0)
    blocks.push(config.notes.map((note) => words.message('program-text-note', { note })).join('\n'));
  if (config.file !== null)
    blocks.push(`--- ${config.file.name} (${config.file.mimeType})\n${config.file.content.trimEnd()}`);
  return `${blocks.join('\n\n')}\n`;
}

function stepAsText(step: Step, title: string): string {
  const values = step.values.map(({ label, value }) => `     ${label}: ${value}`);
  const command = step.command === null ? [] : step.command.split('\n').map((line) => `     ${line}`);
  return [title, `   ${step.text}`, ...values, ...command].join('\n');
}
