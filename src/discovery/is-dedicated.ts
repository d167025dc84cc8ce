import type { Looking } from './looking.ts';

/**
 * Whether somebody made this name below the domain on purpose. Many domains answer for every name (`*.example.test`), and
 * then `autoconfig.example.test` exists without anybody having published settings there.
 */
export async function isDedicated(
  context: Looking,
  host: string,
  domain = context.request.account.domain,
): Promise<boolean> {
  const [asked, madeUp] = await Promise.all([
    context.resolve(host),
    context.resolve(`posthorn-wildcard-test.${domain}`),
  ]);
  if (!asked.ok)
    return asked.failure.kind !== 'host-not-found' && asked.failure.kind !== 'host-without-address';
  if (!madeUp.ok) return true;
  return !madeUp.value.addresses.some((address) => asked.value.addresses.includes(address));
}
