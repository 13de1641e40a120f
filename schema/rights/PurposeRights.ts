import { Directive, Field, ObjectType } from 'type-graphql';
import type { LawfulBasis } from '../../src/vocabulary/lawfulBases.js';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import type { Right } from '../../src/vocabulary/rights.js';
import { LawfulBasisEnum, PurposeEnum, RightEnum } from '../shared/enums.js';

@Directive('@notPersonal(because: "follows from the instructions of the controller, the same for every person")')
@ObjectType({ simpleResolvers: true, description: 'The rights that a person has in what is processed for a purpose.' })
export class PurposeRights {
  @Field(() => PurposeEnum)
  readonly purpose!: Purpose;

  @Field(() => LawfulBasisEnum, { nullable: true, description: 'Null: none is set, and nothing is processed.' })
  readonly basis!: LawfulBasis | null;

  @Field(() => [RightEnum])
  readonly rights!: readonly Right[];
}
