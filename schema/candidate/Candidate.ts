import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Application } from '../application/Application.js';
import { Contact } from '../contact/Contact.js';
import { Node } from '../shared/Node.js';
import { DateTime } from '../shared/scalars.js';
import { Education } from './Education.js';
import { LanguageSkill } from './LanguageSkill.js';
import { Skill } from './Skill.js';
import { Work } from './Work.js';

@Directive('@subject(key: "id")')
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A person who applies or might: the data subject.',
})
export class Candidate extends Node {
  @Directive('@personal(category: NAME)')
  @Directive('@specialCategory(category: RACIAL_OR_ETHNIC_ORIGIN, inferred: true)')
  @Field(() => String, { nullable: true })
  readonly givenName!: string | null;

  @Directive('@personal(category: NAME)')
  @Directive('@specialCategory(category: RACIAL_OR_ETHNIC_ORIGIN, inferred: true)')
  @Field(() => String, { nullable: true })
  readonly familyName!: string | null;

  @Directive('@personal(category: NAME)')
  @Directive('@specialCategory(category: RACIAL_OR_ETHNIC_ORIGIN, inferred: true)')
  @Directive('@derivedFrom(fields: ["Candidate.givenName", "Candidate.familyName"])')
  @Field(() => String, { nullable: true })
  readonly fullName!: string | null;

  @Directive('@personal(category: WORK_HISTORY)')
  @Field(() => String, { nullable: true })
  readonly headline!: string | null;

  @Directive('@personal(category: FREE_TEXT)')
  @Directive('@specialCategory(category: RACIAL_OR_ETHNIC_ORIGIN, inferred: true)')
  @Field(() => String, { nullable: true })
  readonly summary!: string | null;

  @Directive('@personal(category: CONTACT)')
  @Field(() => String, { nullable: true })
  readonly email!: string | null;

  @Directive('@personal(category: CONTACT)')
  @Field(() => String, { nullable: true })
  readonly phone!: string | null;

  @Directive('@personal(category: ADDRESS)')
  @Field(() => String, { nullable: true })
  readonly address!: string | null;

  @Directive('@personal(category: ADDRESS)')
  @Field(() => String, { nullable: true })
  readonly city!: string | null;

  @Directive('@personal(category: ADDRESS)')
  @Field(() => String, { nullable: true })
  readonly region!: string | null;

  @Directive('@personal(category: ADDRESS)')
  @Field(() => String, { nullable: true })
  readonly countryCode!: string | null;

  @Directive('@personal(category: DEMOGRAPHIC)')
  @Field(() => String, { nullable: true })
  readonly dateOfBirth!: string | null;

  @Directive('@personal(category: DEMOGRAPHIC)')
  @Directive('@derivedFrom(fields: ["Candidate.dateOfBirth"])')
  @Field(() => Int, { nullable: true })
  readonly age!: number | null;

  @Directive('@personal(category: DEMOGRAPHIC)')
  @Directive('@specialCategory(category: RACIAL_OR_ETHNIC_ORIGIN, inferred: true)')
  @Field(() => String, { nullable: true })
  readonly nationality!: string | null;

  @Directive('@personal(category: IMMIGRATION)')
  @Field(() => String, { nullable: true })
  readonly workPermit!: string | null;

  @Directive('@specialCategory(category: RACIAL_OR_ETHNIC_ORIGIN)')
  @Field(() => String, { nullable: true })
  readonly ethnicOrigin!: string | null;

  @Directive('@specialCategory(category: RELIGIOUS_BELIEF)')
  @Field(() => String, { nullable: true })
  readonly religiousBelief!: string | null;

  @Directive('@personal(category: IMAGE)')
  @Directive('@specialCategory(category: RACIAL_OR_ETHNIC_ORIGIN, inferred: true)')
  @Field(() => String, { nullable: true })
  readonly photoUrl!: string | null;

  @Directive('@personal(category: FINANCIAL)')
  @Field(() => Int, { nullable: true })
  readonly salaryExpectation!: number | null;

  @Directive('@personal(category: ONLINE_IDENTIFIER)')
  @Field(() => DateTime, { nullable: true })
  readonly lastContactAt!: Date | null;

  @Directive('@personal(category: WORK_HISTORY)')
  @Field(() => [Work], { nullable: true })
  readonly work!: Work[] | null;

  @Directive('@personal(category: EDUCATION)')
  @Field(() => [Education], { nullable: true })
  readonly education!: Education[] | null;

  @Directive('@personal(category: SKILL)')
  @Field(() => [Skill], { nullable: true })
  readonly skills!: Skill[] | null;

  @Directive('@personal(category: SKILL)')
  @Field(() => [LanguageSkill], { nullable: true })
  readonly languages!: LanguageSkill[] | null;

  @Directive('@personal(category: WORK_HISTORY)')
  @Field(() => [Application], { nullable: true })
  readonly applications!: object[] | null;

  @Directive('@personal(category: ONLINE_IDENTIFIER)')
  @Field(() => [Contact], { nullable: true, description: 'The register of contacts.' })
  readonly contacts!: Contact[] | null;
}
