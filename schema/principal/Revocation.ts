import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'A principal, or one token, that is answered no more.' })
export class Revocation {
  @Field(() => String, { description: 'PRINCIPAL or TOKEN.' })
  readonly kind!: string;

  @Field(() => String, { description: 'The claim "sub" of the principal, or "jti" of the token.' })
  readonly name!: string;

  @Field(() => String)
  readonly revokedBy!: string;

  @Field(() => DateTime)
  readonly revokedAt!: Date;
}
