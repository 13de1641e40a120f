/** What a bench started, to be stopped in the opposite order whatever happens, also at Ctrl-C. */
export class Closers {
  readonly #closers: (() => Promise<unknown>)[] = [];
  #closing: Promise<void> = Promise.resolve();

  push(close: () => Promise<unknown>): void {
    this.#closers.push(close);
  }

  closeAll(): Promise<void> {
    this.#closing = this.#closing.then(async () => {
      for (let close = this.#closers.pop(); close !== undefined; close = this.#closers.pop())
        await close().catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
    });
    return this.#closing;
  }
}

/** Runs a bench and closes what it started; a signal closes it as well, and so ends what runs. */
export async function withClosers(bench: (closers: Closers) => Promise<void>): Promise<void> {
  const closers = new Closers();
  let interrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      interrupted = true;
      process.exitCode = 130;
      void closers.closeAll();
    });
  try {
    await bench(closers);
  } catch (error) {
    if (!interrupted) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = process.exitCode ?? 1;
  } finally {
    await closers.closeAll();
  }
}
