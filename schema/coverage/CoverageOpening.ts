import { Field, ObjectType } from 'type-graphql';
import type { LawfulBasis } from '../../src/vocabulary/lawfulBases.js';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import type { Role } from '../../src/vocabulary/roles.js';
import type { Transform } from '../../src/vocabulary/transforms.js';
import { LawfulBasisEnum, PurposeEnum, RoleEnum, TransformEnum } from '../shared/enums.js';

@ObjectType({ simpleResolvers: true, description: 'One purpose that may use a coordinate, in one mode and form.' })
export class CoverageOpening {
  @Field(() => PurposeEnum)
  readonly purpose!: Purpose;

  @Field(() => String, { description: 'READ or WRITE.' })
  readonly mode!: string;

  @Field(() => [RoleEnum])
  readonly roles!: Role[];

  @Field(() => String, { description: 'The line or floor that opens it.' })
  readonly rule!: string;

  @Field(() => TransformEnum, { nullable: true })
  readonly transform!: Transform | null;

  @Field(() => LawfulBasisEnum, { nullable: true })
  readonly lawfulBasis!: LawfulBasis | null;

  @Field(() => String, { nullable: true })
  readonly article9Condition!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 8601 duration, and what it counts from.' })
  readonly retention!: string | null;
}
