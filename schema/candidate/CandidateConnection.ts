import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../shared/PageInfo.js';
import { Candidate } from './Candidate.js';

@ObjectType({
  simpleResolvers: true,
  description: 'The persons whom the caller may use for its purpose, and no others.',
})
export class CandidateConnection {
  @Field(() => [Candidate])
  readonly nodes!: readonly object[];

  @Field(() => PageInfo)
  readonly pageInfo!: PageInfo;

  @Field(() => Int, { nullable: true })
  readonly totalCount!: number | null;
}
