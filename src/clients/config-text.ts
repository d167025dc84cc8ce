import type { ClientConfig, Step } from './client.ts';

/** A client configuration as plain text: what a terminal prints when no file is wanted, and what golden files hold. */
export function configAsText(config: ClientConfig): string {
  const mark = config.unusable !== null ? 'cannot be used' : config.verified ? 'verified' : 'NOT VERIFIED';
  const blocks = [`${config.client.name} (${mark})`];
  if (config.unusable !== null) blocks.push(config.unusable);
  if (config.quick !== null) blocks.push(stepAsText(config.quick, 'Quick way:'));
  if (config.scan !== null)
    blocks.push(`${stepAsText(config.scan.step, 'Or by QR code:')}\n     ${config.scan.payload}`);
  config.steps.forEach((step, at) => {
    blocks.push(stepAsText(step, `${at + 1}.`));
  });
  if (config.menus !== null) blocks.push(config.menus);
  if (config.notes.length > 0) blocks.push(config.notes.map((note) => `Note: ${note}`).join('\n'));
  if (config.file !== null)
    blocks.push(`--- ${config.file.name} (${config.file.mimeType})\n${config.file.content.trimEnd()}`);
  return `${blocks.join('\n\n')}\n`;
}

function stepAsText(step: Step, number: string): string {
  const values = step.values.map(({ label, value }) => `     ${label}: ${value}`);
  const command = step.command === null ? [] : step.command.split('\n').map((line) => `     ${line}`);
  return [`${number} ${step.title}`, `   ${step.text}`, ...values, ...command].join('\n');
}
