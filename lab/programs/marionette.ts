import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** Speaks with the remote control of Mozilla's programs: `length:JSON` in both directions over TCP. */
export class Marionette {
  private readonly socket: Socket;
  private readonly waiting = new Map<number, (reply: [unknown, unknown]) => void>();
  private unread = Buffer.alloc(0);
  private count = 0;

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', (chunk) => this.read(chunk));
    socket.on('error', () => {});
  }

  /** Connects to a program on this machine, begins a session and enters its own windows. */
  static async open(port: number): Promise<Marionette> {
    const socket = connect({ host: '127.0.0.1', port });
    await once(socket, 'connect');
    const control = new Marionette(socket);
    await control.send('WebDriver:NewSession', { strictFileInteractability: false });
    await control.send('Marionette:SetContext', { value: 'chrome' });
    await control.send('WebDriver:SetTimeouts', { script: 600_000 });
    return control;
  }

  /** Runs the body of an async function with `args` in the program's main window; returns what that returns. */
  async run<T>(body: string, ...args: unknown[]): Promise<T> {
    const script = `const done = arguments[arguments.length - 1]; const args = arguments;
      (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) + error.stack }));`;
    const reply = (await this.send('WebDriver:ExecuteAsyncScript', {
      script,
      args,
      newSandbox: false,
      sandbox: 'system',
    })) as {
      value: { value?: T; error?: string };
    };
    if (reply.value.error !== undefined) throw new Error(reply.value.error);
    return reply.value.value as T;
  }

  async quit(): Promise<void> {
    await this.send('Marionette:Quit', { flags: ['eForceQuit'] });
    this.socket.destroy();
  }

  private async send(name: string, parameters: object): Promise<unknown> {
    this.count += 1;
    const id = this.count;
    const text = JSON.stringify([0, id, name, parameters]);
    const reply = new Promise<[unknown, unknown]>((resolve) => this.waiting.set(id, resolve));
    this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    const [error, result] = await reply;
    if (error !== null) throw new Error(JSON.stringify(error));
    return result;
  }

  private read(chunk: Buffer): void {
    this.unread = Buffer.concat([this.unread, chunk]);
    for (;;) {
      const colon = this.unread.indexOf(':');
      const length = Number(this.unread.subarray(0, colon));
      if (colon < 0 || this.unread.length < colon + 1 + length) return;
      const message = JSON.parse(this.unread.subarray(colon + 1, colon + 1 + length).toString());
      this.unread = this.unread.subarray(colon + 1 + length);
      // The first message is a greeting and no array.
      if (Array.isArray(message)) this.waiting.get(message[1])?.([message[2], message[3]]);
    }
  }
}
