import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { GovernanceError } from '../errors/GovernanceError.js';

/** A cursor lives for one hour. */
const lifeMs = 3_600_000;

/** What a cursor is good for: any difference makes it one of somebody else's. */
export interface CursorBinding {
  readonly tenant: string;
  readonly principal: string;
  readonly purpose: string;
  /** What it pages through: the arguments that shape the list. */
  readonly list: unknown;
}

/**
 * Makes and opens page cursors: encrypted and authenticated (AES-256-GCM), bound to who asked for what, valid for an
 * hour. The nonce is derived from the content, so that equal content under equal bindings gives equal text.
 */
export function createCursors(key: Buffer): {
  seal(content: string, binding: CursorBinding, now: Date): string;
  /** @throws GovernanceError BAD_REQUEST for a cursor that is forged, too old, or was made for something else. */
  open(cursor: string, binding: CursorBinding, now: Date): string;
} {
  const bytesOf = (binding: CursorBinding): Buffer =>
    Buffer.from(JSON.stringify([binding.tenant, binding.principal, binding.purpose, binding.list]));
  return {
    seal(content, binding, now) {
      const plain = Buffer.from(JSON.stringify([now.getTime() + lifeMs, content]));
      const bound = bytesOf(binding);
      const nonce = createHmac('sha256', key)
        .update('nonce')
        .update(bound)
        .update('\0')
        .update(plain)
        .digest()
        .subarray(0, 12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bound);
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64url');
    },
    open(cursor, binding, now) {
      const content = decrypt(Buffer.from(cursor, 'base64url'), key, bytesOf(binding));
      if (!content || content[0] <= now.getTime())
        throw new GovernanceError(
          'BAD_REQUEST',
          'The cursor is not one of this list for this caller and purpose, or is older than an hour. Begin again without it.',
        );
      return content[1];
    },
  };
}

export type Cursors = ReturnType<typeof createCursors>;

function decrypt(bytes: Buffer, key: Buffer, bound: Buffer): readonly [number, string] | null {
  if (bytes.length < 12 + 16) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(bound);
    decipher.setAuthTag(bytes.subarray(-16));
    const plain = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8');
    const [until, content] = JSON.parse(plain) as [number, string];
    return [until, content];
  } catch {
    // A cursor that does not authenticate is no cursor: the caller refuses it.
    return null;
  }
}
