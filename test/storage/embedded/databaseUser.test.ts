import { describe, expect, it } from 'vitest';
import { unprivilegedUser } from '../../../src/storage/embedded/databaseUser.js';

const root = 'root:x:0:0:root:/root:/bin/sh';
const nobody = 'nobody:x:65534:65533:nobody:/nonexistent:/usr/sbin/nologin';
const postgres = 'postgres:x:101:104:PostgreSQL administrator,,,:/var/lib/postgresql:/bin/bash';

describe('unprivilegedUser', () => {
  it.each([
    ['a user for databases before the one without rights', [root, nobody, postgres], { uid: 101, gid: 104 }],
    ['the one without rights where there is no other', [root, nobody, ''], { uid: 65534, gid: 65533 }],
    ['none on a system with root alone', [root], undefined],
    ['none with the identity of root', [root, 'postgres:x:0:0::/:/bin/sh'], undefined],
    ['none with a negative identity', ['nobody:*:-2:-2:Unprivileged User:/var/empty:/usr/bin/false'], undefined],
    ['none in a broken line', ['nobody', 'postgres:x:::'], undefined],
  ])('finds %s', (_law, lines, user) => {
    expect(unprivilegedUser(lines.join('\n'))).toEqual(user);
  });
});
