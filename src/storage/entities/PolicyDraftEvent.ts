import { defineEntity, p } from '@mikro-orm/core';
import { PolicyDraft } from './PolicyDraft.js';

/**
 * What somebody did with a draft: created, edited, submitted, approved, activated it, and what was active then. Only ever
 * added.
 */
export const PolicyDraftEvent = defineEntity({
  name: 'PolicyDraftEvent',
  tableName: 'policy_draft_event',
  properties: {
    tenant: p.text().primary(),
    draft: p.uuid().primary(),
    id: p.uuid().primary(),
    itsPolicyDraft: p
      .manyToOne(PolicyDraft)
      .joinColumns('tenant', 'draft')
      .nullable()
      .updateRule('no action')
      .deleteRule('no action'),
    action: p.text(),
    principal: p.text(),
    owner: p.text().nullable(),
    digest: p.text(),
    activeVersion: p.integer(),
    activeInstructions: p.integer(),
    reason: p.text().nullable(),
    at: p.datetime(6),
  },
});
