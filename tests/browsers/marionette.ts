import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A command that Firefox refused, with its own words. */
class MarionetteError extends Error {
  override readonly name = 'MarionetteError';
}

type Reply = [type: 1, id: number, error: { error: string; message: string } | null, result: unknown];
interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * A connection in Firefox's own remote protocol: length-prefixed JSON over TCP, `12:[0,1,"name",{}]`. Commands are
 * those of https://searchfox.org/mozilla-central/source/remote/marionette/driver.sys.mjs.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes) => this.#receive(bytes));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new MarionetteError('Firefox closed the connection.'));
      this.#waiting.clear();
    });
  }

  /** Connects to the port that Firefox listens on. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return new Marionette(socket);
  }

  /** Sends a command and gives its result; throws a MarionetteError when Firefox refuses it or goes away. */
  send<T>(name: string, parameters: Record<string, unknown> = {}): Promise<T> {
    if (this.#socket.destroyed) return Promise.reject(new MarionetteError('Firefox is closed.'));
    this.#lastId += 1;
    const message = JSON.stringify([0, this.#lastId, name, parameters]);
    this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    return new Promise((resolve, reject) => {
      this.#waiting.set(this.#lastId, { resolve: (result) => resolve(result as T), reject });
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      const end = colon + 1 + Number(this.#received.subarray(0, colon));
      if (colon < 0 || this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      if (Array.isArray(message)) this.#settle(message as Reply);
    }
  }

  #settle([, id, error, result]: Reply): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new MarionetteError(`${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }
}
