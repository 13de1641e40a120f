import { Field, Int, ObjectType } from 'type-graphql';
import type { RecordArticle } from '../../src/administration/processingRecord/ProcessingRecord.js';
import type { Language } from '../../src/vocabulary/languages.js';
import { RecordArticleEnum, RecordLanguageEnum } from '../shared/enums.js';
import { DateTime, Json } from '../shared/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'A page that stands alone: no script, nothing that is loaded.' })
export class ProcessingRecordPage {
  @Field(() => RecordLanguageEnum)
  readonly language!: Language;

  @Field(() => String)
  readonly html!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A record of processing activities (GDPR Art. 30), derived from the policy and the instructions that were in force.',
})
export class ProcessingRecord {
  @Field(() => RecordArticleEnum)
  readonly article!: RecordArticle;

  @Field(() => String)
  readonly tenant!: string;

  @Field(() => String, { description: "The controller's name." })
  readonly controller!: string;

  @Field(() => DateTime)
  readonly asOf!: Date;

  @Field(() => DateTime)
  readonly drawnUpAt!: Date;

  @Field(() => Int, { description: '0: none was in force.' })
  readonly policyVersion!: number;

  @Field(() => Int, { description: '0: none were in force.' })
  readonly instructionsNumber!: number;

  @Field(() => Json)
  readonly document!: unknown;

  @Field(() => String, { description: 'The same in its canonical form (RFC 8785): the bytes that are signed.' })
  readonly canonical!: string;

  @Field(() => [ProcessingRecordPage])
  readonly pages!: readonly ProcessingRecordPage[];

  @Field(() => String, {
    description: "A C2SP signed note of the log's key over the SHA-256 of the canonical form and of each page.",
  })
  readonly note!: string;
}
