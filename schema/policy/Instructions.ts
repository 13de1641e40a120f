import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime, Json } from '../shared/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: "One version of a controller's instructions (GDPR Art. 28(3)(a)). It never changes.",
})
export class Instructions {
  @Field(() => Int)
  readonly number!: number;

  @Field(() => String, { description: 'SHA-256 of the document, hexadecimal, whatever the order of its members.' })
  readonly digest!: string;

  @Field(() => DateTime)
  readonly effectiveAt!: Date;

  @Field(() => String, { description: 'The principal, a CONTROLLER, who put it in force.' })
  readonly signedBy!: string;

  @Field(() => Json)
  readonly document!: unknown;
}
