import { Field, ObjectType } from 'type-graphql';
import type { Transform } from '../../src/vocabulary/transforms.js';
import { TransformEnum } from '../shared/enums.js';

@ObjectType({ simpleResolvers: true, description: 'What would become of one coordinate, the same for every person.' })
export class FieldExplanation {
  @Field(() => String)
  readonly field!: string;

  @Field(() => String, { description: 'SELECT, FILTER, SORT, COUNT, AGGREGATE or WRITE.' })
  readonly mode!: string;

  @Field(() => String, {
    description: "RELEASED, TRANSFORMED, REFUSED, or SUBJECT: the value is decided by the person's own state.",
  })
  readonly verdict!: string;

  @Field(() => String, { nullable: true })
  readonly code!: string | null;

  @Field(() => String, { nullable: true, description: 'The line, ceiling or floor that decides.' })
  readonly rule!: string | null;

  @Field(() => TransformEnum, { nullable: true })
  readonly transform!: Transform | null;

  @Field(() => Boolean, { description: "Whether the person's state (notice, consent, retention …) still decides." })
  readonly dependsOnSubject!: boolean;

  @Field(() => String, { nullable: true, description: 'Who could do what about it.' })
  readonly remedy!: string | null;
}
