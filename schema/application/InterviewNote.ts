import { Directive, Field, ObjectType } from 'type-graphql';
import { DateTime } from '../shared/scalars.js';

@Directive('@about')
@ObjectType({ simpleResolvers: true, description: 'What an interviewer wrote about a candidate.' })
export class InterviewNote {
  @Directive('@personal(category: NAME)')
  // The interviewer is somebody else: never in the candidate's own answer (GDPR Art. 15(4)).
  @Directive('@purposes(allow: [RECRUITMENT_APPLICANT_SELECTION, RECRUITMENT_INTERVIEW_MANAGEMENT, LEGAL_CLAIMS])')
  @Field(() => String, { nullable: true })
  readonly author!: string | null;

  @Directive('@personal(category: ASSESSMENT)')
  @Field(() => DateTime, { nullable: true })
  readonly writtenAt!: Date | null;

  @Directive('@personal(category: FREE_TEXT)')
  @Directive('@specialCategory(category: RACIAL_OR_ETHNIC_ORIGIN, inferred: true)')
  @Field(() => String, { nullable: true })
  readonly text!: string | null;
}
