import { Directive, Field, InputType } from 'type-graphql';

@InputType({ description: 'The model that gave a score (Regulation (EU) 2024/1689, annex III(4)).' })
export class ScoringModel {
  @Directive('@writes(fields: ["Application.scoreModel"])')
  @Field(() => String, { description: '1 to 200 characters on one line.' })
  readonly name!: string;

  @Directive('@writes(fields: ["Application.scoreModelVersion"])')
  @Field(() => String, { description: '1 to 200 characters on one line.' })
  readonly version!: string;
}
