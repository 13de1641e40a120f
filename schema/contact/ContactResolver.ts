import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { ContactMaker } from '../../src/vocabulary/applications.js';
import { Candidate } from '../candidate/Candidate.js';
import type { Context } from '../shared/Context.js';
import { ContactMakerEnum } from '../shared/enums.js';
import { DateTime } from '../shared/scalars.js';
import { Contact } from './Contact.js';

@Resolver(() => Contact)
export class ContactResolver {
  @Mutation(() => Candidate, {
    nullable: true,
    description:
      "Records a contact with a candidate. Only the candidate's own moves its last contact, from which retention is counted. INTAKE; RECRUITER those of recruiters.",
  })
  recordContact(
    @Directive('@reads(fields: ["Candidate.id"])') @Arg('candidate', () => ID) _candidate: string,
    @Directive('@writes(fields: ["Contact.by"])') @Arg('by', () => ContactMakerEnum) _by: ContactMaker,
    @Directive('@writes(fields: ["Candidate.contacts", "Contact.at", "Contact.recordedAt"])')
    @Arg('at', () => DateTime, { description: 'Not in the future.' })
    _at: Date,
    @Ctx() { write, selected }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return write(selected(info));
  }
}
