import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Whom to write to about personal data (GDPR Art. 37(7)).' })
export class DataProtectionOfficer {
  @Field(() => String, { nullable: true })
  readonly name!: string | null;

  @Field(() => String)
  readonly postalAddress!: string;

  @Field(() => String, { nullable: true })
  readonly email!: string | null;
}
