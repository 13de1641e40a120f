import { type CompiledPolicy, compilePolicy } from '../../policy/CompiledPolicy.js';
import { instructionsDocument, noInstructions } from '../../policy/InstructionsDocument.js';
import { policyDocument } from '../../policy/PolicyDocument.js';
import type { Rulebook } from '../../rulebook/Rulebook.js';
import { knownCoordinates } from '../../tenants/knownCoordinates.js';
import type { LogReading } from './readLog.js';

const versionsStatement = `
  select v.number, v.document as policy, v.instructions_number, coalesce(${knownCoordinates()}, '{}') as known, t.jurisdiction,
    i.document as instructions
  from policy_version v
  join tenant t on t.tenant = v.tenant
  left join controller_instructions i on i.tenant = v.tenant and i.number = v.instructions_number
  where v.tenant = $1 and v.number = any ($2::int[])`;

interface VersionRow {
  readonly number: number;
  readonly policy: unknown;
  readonly instructions_number: number;
  readonly known: readonly string[];
  readonly jurisdiction: string;
  readonly instructions: unknown;
}

/**
 * The versions that records cite. A record that says a person's own state refused a field does not say what was decided
 * before that person was looked at; the version that it was decided under does.
 */
export class CitedPolicies {
  readonly #compiled = new Map<number, CompiledPolicy>();
  readonly #facts: { readonly tenant: string; readonly rulebook: Rulebook; readonly at: Date };

  constructor(facts: { readonly tenant: string; readonly rulebook: Rulebook; readonly at: Date }) {
    this.#facts = facts;
  }

  /** Returns a version that was loaded; null: there is none of that number. */
  get(version: number): CompiledPolicy | null {
    return this.#compiled.get(version) ?? null;
  }

  /** Loads those versions that are not loaded yet. */
  async load(versions: readonly number[], read: LogReading): Promise<void> {
    const wanted = [...new Set(versions)].filter((version) => !this.#compiled.has(version));
    if (wanted.length === 0) return;
    for (const row of await read<VersionRow>(versionsStatement, [this.#facts.tenant, wanted]))
      this.#compiled.set(row.number, this.#compile(row));
  }

  #compile(row: VersionRow): CompiledPolicy {
    const documents = {
      policy: policyDocument.parse(row.policy),
      instructions: row.instructions === null ? noInstructions : instructionsDocument.parse(row.instructions),
    };
    return compilePolicy(documents, {
      ...this.#facts,
      version: row.number,
      instructionsNumber: row.instructions_number,
      jurisdiction: row.jurisdiction,
      known: new Set(row.known),
    });
  }
}
