import { Field, Int, ObjectType } from 'type-graphql';
import { SweptPersons } from './SweptPersons.js';

@ObjectType({ simpleResolvers: true, description: 'What a sweep of persons whose periods have passed came to.' })
export class RetentionSweep {
  @Field(() => [SweptPersons], { description: 'What was done; at most 50 persons together.' })
  readonly done!: SweptPersons[];

  @Field(() => [SweptPersons], { description: 'What is to be done; only a dry run counts it.' })
  readonly due!: SweptPersons[];

  @Field(() => Int, {
    description: 'Held imports whose 72 hours are over; a dry run counts them, else they were destroyed.',
  })
  readonly held!: number;

  @Field(() => Int, {
    description:
      'Requests of rights that were closed more than five years ago; a dry run counts them, else they were erased.',
  })
  readonly requests!: number;

  @Field(() => Boolean, { description: 'More is due: ask again.' })
  readonly more!: boolean;

  @Field(() => Boolean, { description: 'Another sweep was at it, and this one did nothing.' })
  readonly isBusy!: boolean;
}
