import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** JSON Resume files that packages of the registry ship, as [package, path in it]. None is copied into this repository. */
const files = {
  classic: ['@jsonresume/schema', 'sample.resume.json'],
  newGraduate: ['@jsonresume/schema', 'examples/new-grad.resume.json'],
  seniorEngineer: ['@jsonresume/schema', 'examples/senior-engineer.resume.json'],
  careerChanger: ['@jsonresume/schema', 'examples/career-changer.resume.json'],
  theme: ['jsonresume-theme-stackoverflow', 'docs/sample.resume.json'],
} as const;
export type RealResume = keyof typeof files;
export const realResumes = Object.keys(files) as readonly RealResume[];

const read = (name: string, path: string): string =>
  readFileSync(join(dirname(resolve(`${name}/package.json`)), path), 'utf8');

/** Reads the text of a real JSON Resume file. */
export const realResume = (name: RealResume): string => read(files[name][0], files[name][1]);

/** Reads the JSON Schema of JSON Resume 1.0, as its makers publish it. */
export const resumeJsonSchema = (): unknown => JSON.parse(read('@jsonresume/schema', 'schema.json'));
