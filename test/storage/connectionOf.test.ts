import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/errors/ConfigurationError.js';
import { connectionOf } from '../../src/storage/connectionOf.js';

const plain = { host: 'db.example', port: 5432, user: 'login', password: 'se:cret', database: 'candour', ssl: false };

describe('connectionOf', () => {
  it.each([
    ['postgres://login:se%3Acret@db.example/candour', plain],
    ['postgresql://login:se%3Acret@db.example:6432/candour', { ...plain, port: 6432 }],
    ['postgres://login:se%3Acret@db.example/candour?sslmode=disable', plain],
    ['postgres://login:se%3Acret@db.example/candour?sslmode=require', { ...plain, ssl: { rejectUnauthorized: false } }],
    ['postgres://login:se%3Acret@db.example/candour?sslmode=verify-full', { ...plain, ssl: {} }],
    ['postgres:///candour', { host: 'localhost', port: 5432, database: 'candour', ssl: false }],
    [
      'postgres:///candour?host=/run/postgresql',
      { host: '/run/postgresql', port: 5432, database: 'candour', ssl: false },
    ],
    [
      'postgres://%2Frun%2Fpostgresql/candour',
      { host: '/run/postgresql', port: 5432, database: 'candour', ssl: false },
    ],
    ['postgres://[::1]:5433/candour', { host: '::1', port: 5433, database: 'candour', ssl: false }],
  ])('reads %s', (url, connection) => {
    expect(connectionOf(url)).toEqual(connection);
  });

  const form = 'DATABASE_URL must have the form "postgres://login:password@host:port/database".';
  const parameters = 'DATABASE_URL must have no parameters but "host", "sslmode" and "sslrootcert".';
  it.each([
    ['', form],
    ['candour', form],
    ['mysql://login@db.example/candour', form],
    ['postgres://db.example', form],
    ['postgres://db.example/', form],
    ['postgres://login:100%@db.example/candour', form.replace('.', '').replace(/$/, ', with "%" written as "%25".')],
    ['postgres://db.example/candour?options=-c%20role%3Dpostgres', parameters],
    [
      'postgres://db.example/candour?sslmode=prefer',
      '"sslmode" in DATABASE_URL must be "disable", "require" or "verify-full".',
    ],
    [
      'postgres://db.example/candour?sslmode=verify-full&sslrootcert=/nowhere',
      '"sslrootcert" in DATABASE_URL must name a file that can be read.',
    ],
  ])('refuses "%s" and does not repeat it', (url, message) => {
    expect(() => connectionOf(url)).toThrow(new ConfigurationError(message));
  });
});
