import { describe, expect, it } from 'vitest';
import type { CandidateInput } from '../../../src/sources/candidates/resume/CandidateInput.js';
import { countryCodes } from '../../../src/sources/candidates/resume/countryCodes.js';
import { assertCandidateInput } from '../../../src/sources/candidates/resume/validateInput.js';
import { refusalOf } from './refusalOf.js';

const today = '2026-03-01';
const long = (characters: number): string => 'x'.repeat(characters);
const control = 'must hold no control character and no half character';
const email = 'must be an e-mail address';
const date = 'must be a calendar date, written YYYY-MM-DD';
const country = 'must be a country code of ISO 3166-1 alpha-2';
const address = 'must be a https address without a user name';
const salary = 'must be a whole number from 0 to 10000000';

describe('assertCandidateInput', () => {
  it.each<CandidateInput>([
    {},
    { givenName: null, salaryExpectation: null, dateOfBirth: undefined },
    {
      givenName: long(200),
      familyName: "d'Almeida-Nguyễn",
      summary: long(20_000),
      address: 'Rue A\nBât. 2',
      city: long(500),
    },
    { summary: 'One.\r\n\tTwo. 👩‍💻' },
    { email: 'ada.lefevre+cv@mail.example.org', phone: '+33 6 39 98 00 00', photoUrl: 'https://example.org/a.jpg?x=1' },
    { dateOfBirth: '2026-03-01', countryCode: 'FR', nationality: 'NL', salaryExpectation: 0 },
    { dateOfBirth: '2000-02-29', salaryExpectation: 10_000_000 },
  ])('lets a well-formed input pass (%#)', (input) => {
    expect(() => assertCandidateInput(input, today)).not.toThrow();
  });

  it.each<[keyof CandidateInput, unknown, string]>([
    ['givenName', long(201), 'must have at most 200 characters'],
    ['familyName', long(201), 'must have at most 200 characters'],
    ['summary', long(20_001), 'must have at most 20000 characters'],
    ['headline', long(501), 'must have at most 500 characters'],
    ['address', long(501), 'must have at most 500 characters'],
    ['workPermit', long(501), 'must have at most 500 characters'],
    ['religiousBelief', long(501), 'must have at most 500 characters'],
    ['ethnicOrigin', 'canary\u0000', control],
    ['givenName', 'canary\nx', control],
    ['familyName', 'canary\ud800', control],
    ['summary', 'canary\u001b[2J', control],
    ['city', 'canary\u0085', control],
    ['region', 7, 'must be a text'],
    ['phone', ['canary'], 'must be a text'],
    ['email', '', email],
    ['email', 'canary', email],
    ['email', 'canary@localhost', email],
    ['email', 'canary@a..org', email],
    ['email', 'two@canary@example.org', email],
    ['email', 'a b@example.org', email],
    ['dateOfBirth', '2023-02-29', date],
    ['dateOfBirth', '1990-13-01', date],
    ['dateOfBirth', '1990-1-1', date],
    ['dateOfBirth', '1990', date],
    ['dateOfBirth', '0000-01-01', date],
    ['dateOfBirth', '1990-01-01T00:00:00Z', date],
    ['dateOfBirth', '2026-03-02', 'must not be in the future'],
    ['countryCode', 'fr', country],
    ['countryCode', 'FRA', country],
    ['countryCode', 'XX', country],
    ['nationality', 'France', country],
    ['photoUrl', 'http://example.org/canary', address],
    ['photoUrl', 'https://canary:word@example.org/', address],
    ['photoUrl', 'https:example.org', address],
    ['photoUrl', 'https://', address],
    ['photoUrl', 'file:///canary', address],
    ['salaryExpectation', -1, salary],
    ['salaryExpectation', 10_000_001, salary],
    ['salaryExpectation', 1.5, salary],
    ['salaryExpectation', Number.NaN, salary],
    ['salaryExpectation', '30000', salary],
  ])('refuses a wrong %s (%#)', (field, value, fault) => {
    const message = `"CandidateInput.${field}" ${fault}.`;
    const input = { [field]: value } as CandidateInput;
    expect(refusalOf(() => assertCandidateInput(input, today))).toEqual({ code: 'BAD_REQUEST', message });
    expect(message).not.toContain('canary');
  });

  it('knows the 249 countries of ISO 3166-1', () => {
    expect(countryCodes.size).toBe(249);
    expect([...countryCodes].filter((code) => !/^[A-Z]{2}$/u.test(code))).toEqual([]);
  });
});
