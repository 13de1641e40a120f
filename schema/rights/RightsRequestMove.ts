import { Directive, Field, ObjectType } from 'type-graphql';
import type { RequestAction, RequestStatus } from '../../src/vocabulary/rightsRequests.js';
import { RequestActionEnum, RequestStatusEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';

@Directive('@notPersonal(because: "what was done with an entry of a register")')
@ObjectType({ simpleResolvers: true, description: 'One thing that was done with a request.' })
export class RightsRequestMove {
  @Field(() => RequestActionEnum)
  readonly action!: RequestAction;

  @Field(() => RequestStatusEnum, { description: 'Where the request stood afterwards.' })
  readonly status!: RequestStatus;

  @Field(() => String, { nullable: true })
  readonly because!: string | null;

  @Field(() => DateTime)
  readonly at!: Date;

  @Field(() => String, { nullable: true, description: 'The principal; to the person itself only where it was itself.' })
  readonly by!: string | null;
}
