import { Directive, Field, Int, ObjectType } from 'type-graphql';
import type { SpecialCategory } from '../../src/vocabulary/categories.js';
import { UncollectedCategoryEnum } from '../shared/enums.js';

@Directive('@notPersonal(because: "where a text was stopped that belongs to nobody yet, without a word of it")')
@ObjectType({ simpleResolvers: true, description: 'Where the content screen has stopped an import.' })
export class HeldMark {
  @Field(() => String, { description: 'JSON pointer into the document.' })
  readonly place!: string;

  @Field(() => String, { description: 'Where it was to be stored.' })
  readonly coordinate!: string;

  @Field(() => UncollectedCategoryEnum)
  readonly category!: SpecialCategory;

  @Field(() => Int, { description: 'UTF-16 units.' })
  readonly start!: number;

  @Field(() => Int, { description: 'The first one after it.' })
  readonly end!: number;
}
