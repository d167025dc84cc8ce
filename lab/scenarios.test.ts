import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Ground, startGround } from './scenarios/ground.ts';
import { atATime, runAll } from './scenarios/run-all.ts';
import { runScenario } from './scenarios/run-scenario.ts';
import { scenarios } from './scenarios/table/index.ts';

let ground: Ground;
before(async () => {
  ground = await startGround();
});
after(() => ground.stop());

describe('scenarios on real servers', { concurrency: atATime }, () => {
  for (const scenario of scenarios) {
    test(`${scenario.name}: ${scenario.expect.diagnosis ?? scenario.expect.verdict ?? 'nothing broken'}`, async () => {
      const { misses, report } = await runScenario(ground, scenario);
      const findings = report.findings.map(({ code }) => code).join(', ');
      assert.deepEqual(misses, [], `broken: ${scenario.broken}; findings: ${findings}`);
    });
  }
});

test('no two scenarios have one name', () => {
  assert.equal(new Set(scenarios.map(({ name }) => name)).size, scenarios.length);
});

test('tasks run a few at a time, and results keep their order', async () => {
  let running = 0;
  let most = 0;
  const results = await runAll([5, 1, 4, 2, 3], 2, async (number) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((done) => setTimeout(done, number));
    running -= 1;
    return number * 10;
  });
  assert.deepEqual(results, [50, 10, 40, 20, 30]);
  assert.equal(most, 2);
});
