/** Half of the memory a check may hold: what a server sends lies outside the heap and is watched from outside. */
export const proberFlags: string[] = ['--max-old-space-size=256', '--max-semi-space-size=2'];

/** What a prober is told of the surroundings: where authorities and zones are found, and nothing of the service's settings. */
const handedOn = ['PATH', 'TZ', 'LANG', 'NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'SystemRoot'];

export function proberEnvironment(
  env: Record<string, string | undefined>,
  cacheDir: string | null,
): Record<string, string> {
  const own = handedOn.flatMap((name) => {
    const value = env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(own), ...(cacheDir !== null && { NODE_COMPILE_CACHE: cacheDir }) };
}
