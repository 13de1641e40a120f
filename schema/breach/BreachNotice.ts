import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DataProtectionOfficer } from '../dpo/DataProtectionOfficer.js';
import { BreachKindEnum, NoticeAddresseeEnum, NoticePartEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import { BreachAuthorityNotice } from './BreachAuthorityNotice.js';
import { BreachedCategory } from './BreachedCategory.js';
import { BreachRiskStatement } from './BreachRiskStatement.js';

@ObjectType({ simpleResolvers: true, description: 'What a notice of a breach has to say (GDPR Art. 33(3)).' })
export class BreachNotice {
  @Field(() => ID, { description: 'Of the breach.' })
  readonly id!: string;

  @Field(() => NoticeAddresseeEnum)
  readonly addressee!: string;

  @Field(() => String, { description: 'The name of the controller whose data it is.' })
  readonly controller!: string;

  @Field(() => BreachKindEnum)
  readonly kind!: string;

  @Field(() => DateTime, { description: 'When who notifies became aware.' })
  readonly awareAt!: Date;

  @Field(() => DateTime)
  readonly dueAt!: Date;

  @Field(() => String, { nullable: true })
  readonly delayReason!: string | null;

  @Field(() => String, { nullable: true })
  readonly description!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Of the period that was examined.' })
  readonly from!: Date | null;

  @Field(() => DateTime, { nullable: true })
  readonly to!: Date | null;

  @Field(() => [BreachedCategory])
  readonly categories!: readonly BreachedCategory[];

  @Field(() => Int, { nullable: true, description: 'About how many; null: not known yet.' })
  readonly persons!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'About how many values, one for each person and coordinate; null: not known yet.',
  })
  readonly records!: number | null;

  @Field(() => DataProtectionOfficer)
  readonly dpo!: DataProtectionOfficer;

  @Field(() => String, { nullable: true })
  readonly consequences!: string | null;

  @Field(() => String, { nullable: true })
  readonly measures!: string | null;

  @Field(() => BreachRiskStatement, { nullable: true, description: 'As the controller decided.' })
  readonly risk!: BreachRiskStatement | null;

  @Field(() => [BreachAuthorityNotice], { description: 'What was sent to the authority so far.' })
  readonly notices!: readonly BreachAuthorityNotice[];

  @Field(() => [NoticePartEnum], { description: 'What is not known yet, and follows (GDPR Art. 33(4)).' })
  readonly missing!: readonly string[];

  @Field(() => String, { description: 'The same as a page to print: self-contained, escaped, without script.' })
  readonly html!: string;
}
