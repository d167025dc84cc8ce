interface Typed {
  address: string;
  username: string;
  password: string;
  incoming: readonly { host: string }[];
  outgoing: readonly { host: string }[];
  extra?: readonly { host: string }[];
}

/** From this length on a password inside a longer text is no coincidence. */
const tellingLength = 8;

/**
 * The fields into which the password was typed by mistake: what stands in a user name or a server name is stored and shown. A
 * user name that is the address or its first part may be the password too; it is no secret then.
 */
export function misplacedSecret({ address, username, password, ...lists }: Typed): string[] {
  const { incoming, outgoing, extra = [] } = lists;
  const isName = username === address || username === address.split('@')[0];
  const fields = [
    ...(isName ? [] : [['username', username] as const]),
    ...incoming.map(({ host }, index) => [`incoming.${index}.host`, host] as const),
    ...outgoing.map(({ host }, index) => [`outgoing.${index}.host`, host] as const),
    ...extra.map(({ host }, index) => [`extra.${index}.host`, host] as const),
  ];
  return fields.filter(([, text]) => holdsSecret(text, password)).map(([field]) => field);
}

/** Whether a text that is no secret field holds the password. */
export function holdsSecret(text: string, password: string): boolean {
  if (password === '') return false;
  return text.trim() === password.trim() || (password.length >= tellingLength && text.includes(password));
}
