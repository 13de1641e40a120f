import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Explanation } from '../../src/request/explain/Explanation.js';
import type { Context } from '../shared/Context.js';
import { Json } from '../shared/scalars.js';
import { AccessExplanation } from './AccessExplanation.js';
import { PrincipalInput } from './PrincipalInput.js';

@Resolver(() => AccessExplanation)
export class AccessExplanationResolver {
  @Query(() => AccessExplanation, {
    description:
      'Explains an operation without running it: verdict, rule, code and remedy of every coordinate. Of administrative fields it says only whether their purpose is open, not whether the role may use them. Needs no purpose. A variable that is not given is explained as if it touched nothing.',
  })
  explainAccess(
    @Arg('document', () => String) document: string,
    @Arg('operationName', () => String, { nullable: true }) operationName: string | undefined,
    @Arg('variables', () => Json, { nullable: true, description: 'An object.' }) variables: unknown,
    @Arg('as', () => PrincipalInput, {
      nullable: true,
      description: 'Another principal of the same tenant: ADMIN, DPO, AUDITOR, CONTROLLER.',
    })
    as: PrincipalInput | undefined,
    @Ctx() { explain }: Context,
  ): Explanation {
    return explain({ document, operationName: operationName ?? null, variables, as: as ?? null });
  }
}
