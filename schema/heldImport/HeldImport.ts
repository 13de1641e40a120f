import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { HeldImportReason, HeldImportStatus } from '../../src/vocabulary/heldImports.js';
import { HeldImportReasonEnum, HeldImportStatusEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import { HeldMark } from './HeldMark.js';

@Directive('@notPersonal(because: "a register of what was stopped and decided; no value of a person")')
@ObjectType({
  simpleResolvers: true,
  description: 'An import that the content screen has stopped, and that waits up to 72 hours for a decision.',
})
export class HeldImport {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => DateTime)
  readonly heldAt!: Date;

  @Field(() => DateTime, { description: 'From then on nobody can read or decide it.' })
  readonly until!: Date;

  @Field(() => HeldImportStatusEnum)
  readonly status!: HeldImportStatus;

  @Field(() => [HeldMark], { description: 'Empty once it is decided or expired.' })
  readonly marks!: HeldMark[];

  @Field(() => HeldImportReasonEnum, { nullable: true })
  readonly because!: HeldImportReason | null;

  @Field(() => DateTime, { nullable: true })
  readonly decidedAt!: Date | null;

  @Field(() => ID, { nullable: true, description: 'The principal. Null: nobody, or its time was over.' })
  readonly decidedBy!: string | null;
}
