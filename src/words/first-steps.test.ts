import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../model/actor.ts';
import type { Source } from '../model/sources.ts';
import { actorOf, actorsOf } from '../rules/actors.ts';
import { rules } from '../rules/index.ts';
import { english, german } from '../testing/english.ts';
import { healthyCheck, healthySmtp } from '../testing/healthy-facts.ts';
import { entriesOf } from '../testing/message-entries.ts';
import { variantsOf } from '../testing/message-variants.ts';
import { findingWords } from './finding-words.ts';
import type { Words } from './words.ts';

/** How a step turns to somebody else, perhaps on a condition, and how one asks for a change in the mail program. */
const languages = [
  {
    words: english,
    turnsTo:
      /^(?:If [^,]+, )?(?:ask|send|tell) (?:this report to )?(?:your provider|whoever|your administrator|the (?:administrator|owner))/i,
    sets: /\b(?:choose|set the account up|type the settings|use the (?:settings|server name|public)|use a mail program|try port|raise its|switch off its (?:mail|own)|server name to use|right server name|install (?:its|the) certificate of)\b/i,
  },
  {
    words: german,
    turnsTo:
      /^(?:\S[^,]+, )?(?:bitten|fragen|sagen|senden|schicken) Sie (?:mit diesem Bericht |diesen Bericht an )?(?:Ihre[nm]? (?:Anbieter|Administratoren)|de[rn] |die )/i,
    sets: /\b(?:wählen|richten|geben|verwenden|versuchen) Sie\b[^.]*(?:\bPort|SSL|STARTTLS|Einstellungen|Servernamen)|seine Wartezeit/i,
  },
];

interface Told {
  code: string;
  actor: Actor;
  isAlsoInProgram: boolean;
  steps: string[];
}

const named: readonly Source[] = ['typed', 'autoconfig', 'provider'];

/** The steps of every finding in every variant, with the actor that the same arguments and the same server lead to. */
function everyRemedy(words: Words): Told[] {
  const entries = entriesOf(words.language.tag);
  const { account } = healthyCheck();
  return rules.flatMap((rule) =>
    variantsOf(entries, rule.id, /^steps-/)
      .filter(({ runs = 'provider', writer = 'other' }) => runs === 'provider' && writer === 'other')
      .flatMap(({ actor: _, hosted: _hosted, port25, ...args }) =>
        named.map((source) => {
          const endpoint = { ...healthySmtp({}, { source }), port: port25 === true ? 25 : 587 };
          const actor = actorOf(rule, { args, endpoint: endpoint.id }, [endpoint]);
          const told = findingWords(words, { code: rule.id, args }, { account, endpoint, actor });
          const isAlsoInProgram = rule.alsoInProgram === true;
          return { code: rule.id, actor, isAlsoInProgram, steps: told?.steps ?? [] };
        }),
      ),
  );
}

const isOther = ({ actor }: Told) => actor !== 'you' && actor !== 'nobody';

for (const { words, turnsTo, sets } of languages) {
  const { tag } = words.language;
  const remedies = everyRemedy(words);

  test(`${tag}: the first step is the actor’s own, whatever was found`, () => {
    const read = remedies.filter(({ actor, steps }) => actor !== 'nobody' && steps.length > 0);
    const faults = read.filter((one) => turnsTo.test(one.steps[0] ?? '') !== isOther(one));
    assert.deepEqual(
      [...new Set(faults.map(({ code, actor, steps }) => `${code}, ${actor}: ${steps[0]}`))],
      [],
    );
    const seen = new Set(read.map(({ code }) => code));
    assert.ok(seen.size > 0.8 * rules.length, `only ${seen.size} findings were read`);
  });

  test(`${tag}: “nothing to change in your program” is said only where no step changes anything there`, () => {
    const setting = remedies.filter((one) => isOther(one) && one.steps.some((step) => sets.test(step)));
    const silent = setting.filter(({ isAlsoInProgram }) => !isAlsoInProgram);
    assert.deepEqual([...new Set(silent.map(({ code, steps }) => `${code}: ${steps.join(' ')}`))], []);
    assert.ok(setting.length > 10, `only ${setting.length} steps change anything`);
  });
}

test('servers are tested, no programs: nothing that is found today is for the maker of one', () => {
  const codes = rules.filter((rule) => actorsOf(rule).includes('program-maker')).map(({ id }) => id);
  assert.deepEqual(codes, []);
});
