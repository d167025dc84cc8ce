/** Where a sign-in leads: a page of the desk, and nowhere else whatever a link says. */
export function ownPath(next: string): string {
  return /^\/desk(?:[/?][\w\-./?=&%+~:@,*!']*)?$/.test(next) && !next.includes('//') ? next : '/desk';
}
