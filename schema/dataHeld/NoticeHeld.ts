import { Directive, Field, ObjectType } from 'type-graphql';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import { PurposeEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';

@Directive('@notPersonal(because: "which notice was given, told to the person or to who answers it")')
@ObjectType({ simpleResolvers: true, description: 'A notice that a person was given (GDPR Art. 13, 14).' })
export class NoticeHeld {
  @Field(() => String)
  readonly version!: string;

  @Field(() => [PurposeEnum])
  readonly purposes!: readonly Purpose[];

  @Field(() => DateTime)
  readonly recordedAt!: Date;
}
