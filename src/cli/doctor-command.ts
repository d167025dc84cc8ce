import { givenSettings, readConfig } from '../config.ts';
import { examine } from '../doctor/index.ts';
import { looksAt } from '../doctor/looks.ts';
import { answersAsJson, count, renderAnswers } from '../doctor/render-answers.ts';
import { hearOwnBy } from '../web/hear-own.ts';
import type { CommandLine } from './command-line.ts';
import { exit, UsageError } from './command-line.ts';
import { readArguments } from './request-options.ts';

/** `posthorn doctor`: tells what will not work on this machine with these settings, and why. */
export async function doctorCommand(args: readonly string[], line: CommandLine): Promise<number> {
  const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
  if (positionals.length > 0) throw new UsageError('cli-too-many-words');
  const { config, faults } = readConfig(line.env);
  const { provider, profileSigner, baseUrl } = config;
  if (line.watched) line.say(line.words.message('cli-doctor-looking'));
  const given = givenSettings(line.env);
  const now = () => new Date();
  const answers = await examine({
    ...{ config, faults, given, now, looks: looksAt(config, given, now, line.signal) },
    hearOwn: hearOwnBy({ provider, profileSigner, baseUrl, spoken: [line.words] }),
  });
  line.print(values.json ? answersAsJson(line.words, answers) : renderAnswers(line.words, answers));
  return count(answers, 'fault') > 0 ? exit.broken : exit.works;
}
