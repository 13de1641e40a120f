import { Migration } from '@mikro-orm/migrations';

/** The register of compatibility assessments (GDPR Art. 6(4)). */
export class Migration0013 extends Migration {
  override up(): void {
    this.addSql(`create table compatibility_assessment (
      tenant text not null references tenant (tenant),
      id uuid not null,
      collected_for text not null,
      usable_for text not null,
      link text not null,
      context text not null,
      nature text not null,
      consequences text not null,
      safeguards text not null,
      filed_by text not null,
      filed_owner text,
      filed_at timestamptz(6) not null,
      advice text,
      advised_by text,
      advised_at timestamptz(6),
      signed_by text,
      signed_at timestamptz(6),
      reason text,
      expires_at timestamptz(6) not null,
      revoked_at timestamptz(6),
      primary key (tenant, id))`);
  }
}
