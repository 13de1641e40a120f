import { GovernanceError } from '../../../errors/GovernanceError.js';
import type { BreachNoticeLanguage, NoticePart } from '../../../vocabulary/breaches.js';
import { isUuid } from '../../../vocabulary/isUuid.js';
import type { AdministrationContext, OfficerContact } from '../../AdministrationContext.js';
import { assertMay } from '../../assertMay.js';
import type { BreachedController } from '../Breach.js';
import type { AnsweredBreach } from '../BreachEntry.js';
import { breachById } from '../readBreaches.js';
import type { BreachNotice, NoticeContents } from './BreachNotice.js';
import { noticePage } from './noticePage.js';

export interface BreachNoticeAsked {
  readonly id: string;
  /** Of the processor's report: for which of its controllers. */
  readonly controller: string | null;
  readonly language: BreachNoticeLanguage;
}

/**
 * Draws up the notice of a breach (GDPR Art. 33(3)) as things stand: a controller's to its authority, or the processor's
 * to one of its controllers. Null: the tenant has no such breach, or it was not reported for that controller.
 *
 * @throws GovernanceError ROLE_FORBIDDEN; BAD_REQUEST where the processor's report needs a controller, or its own has none
 */
export async function readBreachNotice(
  context: AdministrationContext,
  { id, controller, language }: BreachNoticeAsked,
): Promise<BreachNotice | null> {
  assertMay(context, 'read', 'Breach');
  const breach = isUuid(id) ? await breachById(context, id) : null;
  if (!breach) return null;
  const isOfControllers = breach.authority === null;
  if (isOfControllers !== (controller !== null))
    throw new GovernanceError(
      'BAD_REQUEST',
      '"Query.breachNotice(controller:)" must be given for the processor\'s report on its controllers, and for nothing else.',
    );
  const of = controller ?? context.principal.tenant;
  const scope = breach.scope.find(({ tenant }) => tenant === of) ?? null;
  if (isOfControllers && !scope) return null;
  const { rows } = await context.pool.query<{ name: string }>('select name from tenant where tenant = $1', [of]);
  const parts = { breach, scope, of, controller: rows[0]?.name ?? of, dpo: context.dpo };
  const contents = contentsOf(parts);
  return { ...contents, language, html: () => noticePage(contents, language) };
}

interface Parts {
  readonly breach: AnsweredBreach;
  readonly scope: BreachedController | null;
  /** The controller's tenant, and its name. */
  readonly of: string;
  readonly controller: string;
  readonly dpo: OfficerContact;
}

function contentsOf({ breach, scope, of, controller, dpo }: Parts): NoticeContents {
  const { authority } = breach;
  const clock = authority ?? breach.notices.find((notice) => notice.controller === of);
  const contents = {
    id: breach.id,
    addressee: authority ? ('SUPERVISORY_AUTHORITY' as const) : ('CONTROLLER' as const),
    controller,
    kind: breach.kind,
    awareAt: clock?.awareAt ?? breach.awareAt,
    dueAt: clock?.dueAt ?? breach.awareAt,
    delayReason: authority?.notices.find((notice) => notice.delayReason !== null)?.delayReason ?? null,
    description: breach.description,
    from: breach.suspect?.from ?? null,
    to: breach.suspect?.to ?? null,
    categories: scope?.categories ?? [],
    persons: breach.persons ?? scope?.subjects ?? null,
    records: breach.records ?? (scope ? valuesOf(scope) : null),
    dpo,
    consequences: breach.consequences,
    measures: breach.measures,
    risk: breach.decision,
    notices: authority?.notices ?? [],
  };
  return { ...contents, missing: missingOf(contents) };
}

/** Of each coordinate, a person has one value: together, about how many were touched. */
const valuesOf = ({ coordinates }: BreachedController): number =>
  coordinates.reduce((sum, { subjects }) => sum + subjects, 0);

function missingOf(contents: Omit<NoticeContents, 'missing'>): readonly NoticePart[] {
  const { description, categories, persons, records, consequences, measures, dpo } = contents;
  const lacking: Readonly<Record<NoticePart, boolean>> = {
    DESCRIPTION: description === null,
    CATEGORIES: categories.length === 0,
    NUMBERS: persons === null || records === null,
    CONSEQUENCES: consequences === null,
    MEASURES: measures === null,
    CONTACT: dpo.email === null,
  };
  return (Object.keys(lacking) as NoticePart[]).filter((part) => lacking[part]);
}
