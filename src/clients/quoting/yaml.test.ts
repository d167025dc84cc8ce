import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileValues, printableText, refusedValues } from '../hostile-values.ts';
import { runProgram } from '../real-program.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { yamlString } from './yaml.ts';

const pyYaml = '/usr/lib/python3/dist-packages/yaml';

test('PyYAML reads back what was written', { skip: !existsSync(pyYaml) }, () => {
  const values = [...hostileValues, '', ...fc.sample(printableText(), { numRuns: 300, seed: 8 })];
  const script = 'import json, sys, yaml\nprint(json.dumps(yaml.safe_load(sys.stdin)))';
  const text = values.map((value) => `- ${yamlString(value)}\n`).join('');
  const { stdout, stderr } = runProgram('/usr/bin/python3', ['-c', script], text);
  assert.deepEqual(JSON.parse(stdout || '[]'), values, stderr);
});

test('what YAML does not print is refused', () => {
  for (const value of ['\ufeffa', ...refusedValues]) assert.throws(() => yamlString(value), UnsafeValueError);
});
