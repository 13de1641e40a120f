import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'What an answer from the access log lacks.' })
export class LogIncompleteness {
  @Field(() => String, { description: 'Entries below this index are gone; "0": none is.' })
  readonly prunedBelow!: string;

  @Field(() => String, {
    description: 'Entries below the size that was read which no checkpoint counts yet: those of about the last second.',
  })
  readonly notIntegrated!: string;

  @Field(() => Int, { description: "Places where a record of a gateway's run is missing. Anything but 0: verify." })
  readonly sequenceGaps!: number;
}
