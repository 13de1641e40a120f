/** What of a stream a progress needs. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  /** Tells how far one of several works is: so many of so many. */
  readonly show: (name: string, done: number, of: number) => void;
  /** Leaves the line to whoever writes next. */
  readonly end: () => void;
}

const width = 30;

/** Creates a progress bar on a terminal; elsewhere one line for each tenth of the work, and none for little of it. */
export function createProgress(stream: ProgressStream): Progress {
  const isTerminal = stream.isTTY === true;
  let told = '';
  const show = (name: string, done: number, of: number): void => {
    const share = of === 0 ? 1 : Math.min(1, done / of);
    const filled = Math.floor(share * width);
    const line = isTerminal
      ? `\r${name} [${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done} of ${of}`
      : `${name}: ${Math.floor(share * 10) * 10} %\n`;
    if (line === told || (!isTerminal && of < 100_000)) return;
    told = line;
    stream.write(line);
  };
  return { show, end: () => isTerminal && told !== '' && stream.write('\n') };
}
