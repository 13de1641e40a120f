import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';

@Directive('@about')
@ObjectType({ simpleResolvers: true, description: "A person's review of an application's score (GDPR Art. 22(3))." })
export class ScoreReview {
  @Field(() => ID)
  readonly id!: string;

  @Directive('@personal(category: ASSESSMENT)')
  @Field(() => String, { nullable: true, description: 'CONFIRMED or SET_ASIDE.' })
  readonly outcome!: string | null;

  @Directive('@personal(category: FREE_TEXT)')
  @Directive('@specialCategory(category: RACIAL_OR_ETHNIC_ORIGIN, inferred: true)')
  @Field(() => String, { nullable: true })
  readonly because!: string | null;

  @Directive('@personal(category: NAME)')
  // The reviewer is somebody else: never in the candidate's own answer (GDPR Art. 15(4)).
  @Directive('@purposes(allow: [RECRUITMENT_APPLICANT_SELECTION, RECRUITMENT_APPLICATION_MANAGEMENT, LEGAL_CLAIMS])')
  @Field(() => String, { nullable: true })
  readonly reviewer!: string | null;

  @Directive('@personal(category: ASSESSMENT)')
  @Field(() => DateTime, { nullable: true })
  readonly reviewedAt!: Date | null;

  @Directive('@personal(category: ASSESSMENT)')
  @Field(() => DateTime, {
    nullable: true,
    description: 'When a later review, another score or a contest took its place; null: it stands.',
  })
  readonly supersededAt!: Date | null;
}
