/** A line longer than this is none that an export has: it is given in pieces, so that memory stays bounded. */
const LONGEST = 16_777_216;
const BREAK = 0x0a;

/**
 * Cuts bytes into lines, without their line breaks, in batches as they come. What follows the last line break is a line
 * as well. Memory is bounded by the chunks that are given.
 */
export async function* readLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<readonly Buffer[]> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const lines: Buffer[] = [];
    let start = 0;
    for (let end = bytes.indexOf(BREAK); end !== -1; end = bytes.indexOf(BREAK, start)) {
      lines.push(bytes.subarray(start, end));
      start = end + 1;
    }
    rest = bytes.subarray(start);
    if (rest.length > LONGEST) {
      lines.push(rest);
      rest = Buffer.alloc(0);
    }
    if (lines.length > 0) yield lines;
  }
  if (rest.length > 0) yield [rest];
}
