import { Directive, Field, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';

@Directive('@notPersonal(because: "where a field comes from, told to the person or to who answers it; no value of it")')
@ObjectType({ simpleResolvers: true, description: 'Where what a field holds comes from (GDPR Art. 15(1)(g)).' })
export class FieldProvenance {
  @Field(() => String)
  readonly field!: string;

  @Field(() => String, { description: 'SUBJECT: the person itself. INTAKE: who took it in.' })
  readonly source!: string;

  @Field(() => DateTime, { description: 'When the source last said that it is right.' })
  readonly verifiedAt!: Date;
}
