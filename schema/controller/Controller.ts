import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'What the processor records of a controller (GDPR Art. 30(2)(a)).' })
export class Controller {
  @Field(() => String, { description: 'The claim "tenant".' })
  readonly tenant!: string;

  @Field(() => String)
  readonly legalName!: string;

  @Field(() => String, { nullable: true })
  readonly representative!: string | null;

  @Field(() => String, { nullable: true, description: "The controller's own." })
  readonly dataProtectionOfficer!: string | null;

  @Field(() => [String], { description: 'ISO 3166-1 alpha-2: the laws that apply to it.' })
  readonly jurisdictions!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Null: it was opened before contracts were recorded.' })
  readonly contractReference!: string | null;

  @Field(() => DateTime)
  readonly openedAt!: Date;
}
