import { Field, ObjectType } from 'type-graphql';
import type { ApplicationClosure } from '../../src/vocabulary/recipients.js';
import { ApplicationClosureEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'A client application that the controller has registered.' })
export class ClientApplication {
  @Field(() => String, { description: 'The claim "client".' })
  readonly client!: string;

  @Field(() => [String], { description: 'ISO 3166-1 alpha-2.' })
  readonly hostingCountries!: readonly string[];

  @Field(() => [String], { description: 'Names of the sub-processors behind it.' })
  readonly subProcessors!: readonly string[];

  @Field(() => String)
  readonly registeredBy!: string;

  @Field(() => DateTime)
  readonly registeredAt!: Date;

  @Field(() => DateTime, { nullable: true })
  readonly closedAt!: Date | null;

  @Field(() => ApplicationClosureEnum, { nullable: true, description: 'Null: its queries are answered.' })
  readonly closure!: ApplicationClosure | null;
}
