import { execFile } from 'node:child_process';

/** What a program printed, and its exit code; a program that is missing here ends with code 127. */
export interface ToolRun {
  out: string;
  code: number;
  seconds: number;
}

/** Runs another program to its end, at most three minutes. */
export function runTool(program: string, args: readonly string[]): Promise<ToolRun> {
  const began = performance.now();
  return new Promise((done) => {
    const options = { timeout: 180_000, maxBuffer: 20_000_000 };
    // These programs end with a code for what they found: it is no error here.
    const child = execFile(program, [...args], options, (error, stdout, stderr) => {
      const missing = error !== null && 'code' in error && error.code === 'ENOENT';
      const code = missing ? 127 : (child.exitCode ?? 1);
      done({ out: stdout + stderr, code, seconds: (performance.now() - began) / 1000 });
    });
    child.stdin?.end();
  });
}
