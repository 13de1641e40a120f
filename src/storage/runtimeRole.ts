/** The role that every statement of the running gateway has: it can't log in, and owns nothing. */
export const runtimeRole = 'candour_gateway';

const append = ['insert', 'select'];
const change = [...append, 'update'];
const all = ['delete', ...change];

/**
 * What that role may do, table by table (each list sorted); a table that is missing here is closed to it.
 *
 * The access log can only grow: privileges say so, not triggers, because distributed tables have none. What was decided
 * about policy and instructions is history, so it only grows as well.
 */
export const runtimePrivileges: Readonly<Record<string, readonly string[]>> = {
  tenant: all,
  policy_version: append,
  controller_instructions: append,
  removed_coordinate: change,
  policy_draft: change,
  policy_draft_event: append,
  impact_assessment: change,
  compatibility_assessment: change,
  revocation: all,
  break_glass_grant: change,
  outbox: all,
  breach: append,
  breach_step: append,
  breach_notice: change,
  sub_processor: change,
  client_application: change,
  transfer_safeguard: change,
  controller_record: append,
  subject_key_store: append,
  subject: all,
  subject_notice: all,
  subject_consent: all,
  subject_consent_event: all,
  subject_claim: all,
  subject_restriction: all,
  subject_objection: all,
  subject_contact: all,
  subject_death: all,
  subject_directive: all,
  rights_request: all,
  rights_request_move: all,
  rectification: all,
  field_provenance: all,
  recipient_notification: all,
  subject_erasure: change,
  marketing_suppression: ['delete', ...append],
  application_count: all,
  controller_closing: change,
  candidate: all,
  job: all,
  application: all,
  interview_note: all,
  score_review: all,
  decision_contest: all,
  equality_threshold: append,
  equality_quarter: append,
  equality_release: append,
  equality_kept_count: append,
  held_import: all,
  idempotency: all,
  access_log_head: change,
  access_log_entry: append,
  access_log_token: all,
  access_log_operation_name: all,
  access_log_reason: all,
  access_log_tree: change,
  access_log_tile: change,
  access_log_checkpoint: append,
  access_log_retention: append,
  access_log_hold: change,
  access_log_pruning: append,
  access_log_generation: append,
  access_log_posting: change,
  access_log_bundle: change,
  access_log_run: change,
  access_log_cosignature: append,
  access_log_export: append,
};

/**
 * The functions of the tables' owner that the role may call: what it may do no other way, and they only under the
 * conditions that they hold themselves. Nobody else but the owner may call them.
 */
export const runtimeFunctions: readonly string[] = ['access_log_prune(text, bigint)'];
