import { Directive, Field, ObjectType } from 'type-graphql';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import { PurposeEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';

@Directive('@notPersonal(because: "an organisation, and coordinates without a value")')
@ObjectType({ simpleResolvers: true, description: "An organisation that was shown a person's data, by name." })
export class RecipientHeld {
  @Field(() => String, { nullable: true, description: 'Null: none was named, or its name is no longer known.' })
  readonly organisation!: string | null;

  @Field(() => [PurposeEnum])
  readonly purposes!: readonly Purpose[];

  @Field(() => [String], { description: 'Coordinates that it was shown, as they are or transformed.' })
  readonly fields!: readonly string[];

  @Field(() => DateTime)
  readonly firstAt!: Date;

  @Field(() => DateTime)
  readonly lastAt!: Date;
}
