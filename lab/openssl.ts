import { execFile } from 'node:child_process';

/** What OpenSSL, as somebody else's eye, sees of a TLS server. */
export interface SeenByOpenssl {
  /** OpenSSL's verification code; 0 = good. */
  code: number;
  /** How many certificates were sent. */
  sent: number;
  /** All that was printed. */
  output: string;
}

/** Connects with `openssl s_client` and reads its verdict. */
export function askOpenssl(
  address: string,
  port: number,
  name: string,
  caFile: string,
): Promise<SeenByOpenssl> {
  const verify = ['-CAfile', caFile, '-verify_hostname', name, '-no-CApath', '-no-CAstore'];
  const args = ['s_client', '-connect', `${address}:${port}`, '-servername', name, '-showcerts', ...verify];
  return new Promise((done) => {
    // A handshake that failed ends with a non-zero exit code, which is no error here.
    const child = execFile('openssl', args, { timeout: 120_000 }, (_error, stdout, stderr) => {
      const output = stdout + stderr;
      const codes = [...output.matchAll(/Verif(?:y|ication) return code: (\d+)|Verify return code: (\d+)/g)];
      const code = Number(codes.at(-1)?.[1] ?? codes.at(-1)?.[2] ?? Number.NaN);
      done({ code, sent: output.match(/-----BEGIN CERTIFICATE-----/g)?.length ?? 0, output });
    });
    child.stdin?.end();
  });
}
