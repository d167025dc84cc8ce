import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Cookie, readCookie, setCookie } from './cookies.ts';

const mostKept = 5;
/** The reports of tests that this browser has started, the newest first; it forgets them when it is closed. */
const cookie: Cookie = {
  ...{ name: 'posthorn-tests', pattern: /^[\w-]{1,64}(?:\.[\w-]{1,64}){0,4}$/, sameSite: 'Strict' },
};

/** Reports of the tests that this browser has started, the newest first. */
export function ownReports(request: Pick<FastifyRequest, 'headers' | 'protocol'>): string[] {
  return readCookie(request, cookie)?.split('.') ?? [];
}

/** Has the browser remember a report, so that its next test of the same account can say what is otherwise. */
export function rememberReport(request: FastifyRequest, reply: FastifyReply, id: string): void {
  const others = ownReports(request).filter((one) => one !== id);
  setCookie(request, reply, cookie, [id, ...others].slice(0, mostKept).join('.'));
}
