/** The events from which a retention period is counted. */
export const retentionTriggers = ['LAST_CONTACT', 'PROCESS_END', 'CREATED'] as const;
export type RetentionTrigger = (typeof retentionTriggers)[number];
