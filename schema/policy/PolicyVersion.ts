import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime, Json } from '../shared/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'One version of a policy. It never changes.' })
export class PolicyVersion {
  @Field(() => Int)
  readonly number!: number;

  @Field(() => String, { description: 'SHA-256 of the document, hexadecimal, whatever the order of its members.' })
  readonly digest!: string;

  @Field(() => DateTime)
  readonly activatedAt!: Date;

  @Field(() => String, { description: 'The principal who began it.' })
  readonly author!: string;

  @Field(() => Int, { nullable: true, description: 'The version that its draft began from.' })
  readonly basedOn!: number | null;

  @Field(() => Int, { description: 'The instructions that were in force when it was activated.' })
  readonly instructionsNumber!: number;

  @Field(() => Json)
  readonly document!: unknown;
}
