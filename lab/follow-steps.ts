import assert from 'node:assert/strict';
import type { ClientConfig } from '../src/clients/client.ts';
import type { Answer, OwnWorld, Run } from './own-world.ts';

/** Types the password wherever one is asked for, up to three times. */
export function typePassword(password: string): Answer[] {
  const answer = { when: /pass(word|phrase)[^\n]*: *$/i, say: `${password}\n` };
  return [answer, answer, answer];
}

/** Saves the file where its steps say and follows the commands of the steps that `wanted` picks. */
export async function followSteps(
  world: OwnWorld,
  config: ClientConfig,
  path: string,
  wanted: RegExp,
  answers: Answer[],
): Promise<Run[]> {
  if (config.file !== null) await world.write(path, config.file.content, 0o644);
  const runs: Run[] = [];
  for (const { command } of config.steps) {
    if (command === null || (!/^(mkdir|chmod) /.test(command) && !wanted.test(command))) continue;
    const run = await runUnraced(world, command, answers);
    assert.equal(run.status, 0, `${command}\n${run.output}`);
    runs.push(run);
  }
  return runs;
}

/** getmail6 can miss the end of its own child where that is quicker than its signal handler; what it was asked for is asked again. */
const raced = /waiting child pid \d+ timed out/;

async function runUnraced(world: OwnWorld, command: string, answers: Answer[]): Promise<Run> {
  const run = await world.run(command, answers);
  return run.status !== 0 && raced.test(run.output) ? world.run(command, answers) : run;
}
