import { Field, ObjectType } from 'type-graphql';
import type { Change } from '../../src/administration/preview/changesOf.js';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import type { Transform } from '../../src/vocabulary/transforms.js';
import { PreviewChangeEnum, PurposeEnum, TransformEnum } from '../shared/enums.js';

@ObjectType({
  simpleResolvers: true,
  description: 'What a draft would change for one client application and one field.',
})
export class PolicyPreviewRow {
  @Field(() => String, { nullable: true })
  readonly client!: string | null;

  @Field(() => String, { nullable: true })
  readonly organisation!: string | null;

  @Field(() => PurposeEnum)
  readonly purpose!: Purpose;

  @Field(() => String, { description: 'A schema coordinate, "Candidate.email".' })
  readonly field!: string;

  @Field(() => String, { description: 'SELECT, FILTER, SORT, COUNT, AGGREGATE or WRITE.' })
  readonly mode!: string;

  @Field(() => PreviewChangeEnum)
  readonly change!: Change['change'];

  @Field(() => Boolean, {
    description:
      "The draft would open it under conditions that only a person's own state, or who it is, decides. Of how many they hold is not said.",
  })
  readonly dependsOnSubject!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'With which code it would be refused; or was, if it is newly released.',
  })
  readonly code!: string | null;

  @Field(() => TransformEnum, { nullable: true })
  readonly transformFrom!: Transform | null;

  @Field(() => TransformEnum, { nullable: true })
  readonly transformTo!: Transform | null;

  @Field(() => String, {
    description: 'Requests. "< 10" below ten; "10 or more" where a number would tell a smaller one.',
  })
  readonly operations!: string;

  @Field(() => String, {
    description: 'Persons of whom it was asked, one a calendar year; written like the operations.',
  })
  readonly persons!: string;
}
