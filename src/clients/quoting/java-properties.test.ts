import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { hostileValues, printableText, refusedValues } from '../hostile-values.ts';
import { runProgram, unlessInstalled, withDirectory } from '../real-program.ts';
import { UnsafeValueError } from '../safe-value.ts';
import { propertiesValue } from './java-properties.ts';

// Reads properties from standard input as Latin-1, the way of a stream, and prints each value in Base64.
const program = `
import java.util.*;
public class Show {
  public static void main(String[] words) throws Exception {
    Properties all = new Properties();
    all.load(System.in);
    for (int i = 0; i < all.size(); i++)
      System.out.println(Base64.getEncoder().encodeToString(all.getProperty("k" + i).getBytes("UTF-8")));
  }
}`;

test('Java reads back what was written', { skip: unlessInstalled('javac') }, () => {
  withDirectory((directory) => {
    const file = join(directory, 'Show.java');
    writeFileSync(file, program);
    const check = (values: readonly string[]) => {
      const lines = values.map((value, at) => `k${at}=${propertiesValue(value)}\n`).join('');
      const { stdout, stderr } = runProgram('java', [file], lines);
      const read = stdout.trimEnd().split('\n');
      assert.deepEqual(
        read.map((line) => Buffer.from(line, 'base64').toString()),
        values,
        stderr,
      );
    };
    const values = fc.sample(printableText(), { numRuns: 200, seed: 20 });
    check([...hostileValues, ' a ', '', ...values]);
  });
});

test('what is written is ASCII, and every special sign is escaped', () => {
  fc.assert(
    fc.property(printableText(), (value) => /^([A-Za-z0-9]|(?!\\)[ -~]|\\.)*$/.test(propertiesValue(value))),
  );
});

test('control characters are refused', () => {
  for (const value of refusedValues) assert.throws(() => propertiesValue(value), UnsafeValueError);
});
