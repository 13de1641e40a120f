import { Directive, Field, ObjectType } from 'type-graphql';
import type { LawfulBasis } from '../../src/vocabulary/lawfulBases.js';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import { LawfulBasisEnum, PurposeEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';

@Directive(
  '@notPersonal(because: "says what was done with data, and holds no value of it: the person or who answers it asks by an id that it has")',
)
@ObjectType({
  simpleResolvers: true,
  description: "One use of a person's data. It names no employee and no application.",
})
export class AccessHistoryEntry {
  @Field(() => DateTime)
  readonly at!: Date;

  @Field(() => PurposeEnum, { nullable: true })
  readonly purpose!: Purpose | null;

  @Field(() => LawfulBasisEnum, { nullable: true })
  readonly lawfulBasis!: LawfulBasis | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who received the data, by name; null: nobody was named, or the name is no longer known.',
  })
  readonly organisation!: string | null;

  @Field(() => [String], { description: 'Coordinates that were shown, as they are or transformed.' })
  readonly read!: readonly string[];

  @Field(() => [String], { description: 'Coordinates that were written.' })
  readonly written!: readonly string[];

  @Field(() => Boolean, { description: 'The person itself asked.' })
  readonly isOwn!: boolean;
}
