/** A message of PostgreSQL's protocol, whole. `type` is empty for the one that opens a connection. */
export interface Message {
  readonly type: string;
  readonly bytes: Buffer;
}

const lengthBytes = 4;

/**
 * Cuts a stream into messages, whatever pieces it comes in. A client's stream begins with a message that has no type.
 */
export function frames(isClient: boolean, take: (message: Message) => void): (chunk: Buffer) => void {
  let held = Buffer.alloc(0);
  let isOpening = isClient;
  return (chunk) => {
    held = Buffer.concat([held, chunk]);
    for (;;) {
      const typeBytes = isOpening ? 0 : 1;
      if (held.length < typeBytes + lengthBytes) return;
      const end = typeBytes + held.readInt32BE(typeBytes);
      if (held.length < end) return;
      const bytes = held.subarray(0, end);
      held = held.subarray(end);
      const type = isOpening ? '' : String.fromCharCode(bytes[0] ?? 0);
      isOpening = false;
      take({ type, bytes });
    }
  };
}

/** The log's writer names its statement: it is parsed once a connection, and bound by name from then on. */
const appendName = 'access_log_insert';
const appendText = 'insert into access_log_entry';

/** Says whether a message runs the statement with which the log's writer appends. */
export const isAppend = ({ type, bytes }: Message): boolean =>
  type === 'B' && textAt(bytes, 5 + textAt(bytes, 5).length + 1) === appendName;

/** Says whether a message appends within a write's own transaction. */
export const isWrite = ({ type, bytes }: Message): boolean =>
  type === 'P' && textAt(bytes, 5) === '' && bytes.includes(appendText);

/** Says whether a message ends a transaction: for good, or as if it had not been; null: neither. */
export const endOf = ({ type, bytes }: Message): 'commit' | 'rollback' | null => {
  const text = type === 'Q' ? textAt(bytes, 5) : type === 'P' ? textAt(bytes, 6) : '';
  return text === 'commit' || text === 'rollback' ? text : null;
};

function textAt(bytes: Buffer, start: number): string {
  return bytes.toString('latin1', start, bytes.indexOf(0, start));
}

function message(type: string, content: Buffer): Buffer {
  const length = Buffer.alloc(lengthBytes);
  length.writeInt32BE(lengthBytes + content.length);
  return Buffer.concat([Buffer.from(type), length, content]);
}

/** What PostgreSQL says when a file can't be extended (SQLSTATE disk_full). */
export const diskFull = message(
  'E',
  Buffer.from('SERROR\0VERROR\0C53100\0Mcould not extend file: No space left on device\0\0'),
);

/** What it says last, with what has become of the transaction: failed, or there is none. */
export const readyForQuery = (isInTransaction: boolean): Buffer =>
  message('Z', Buffer.from(isInTransaction ? 'E' : 'I'));
