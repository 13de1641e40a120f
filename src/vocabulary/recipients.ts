/** How a controller authorises a sub-processor (GDPR Art. 28(2)): each one by itself, or all that it does not object to. */
export const authorisations = ['SPECIFIC', 'GENERAL'] as const;
export type Authorisation = (typeof authorisations)[number];

/** How far a sub-processor has come; answers go only through one that is IN_FORCE. */
export const subProcessorStatuses = [
  'ANNOUNCED',
  'OBJECTED',
  'IN_FORCE',
  'CONTRACT_LAPSED',
  'AUDIT_LAPSED',
  'ENDED',
] as const;
export type SubProcessorStatus = (typeof subProcessorStatuses)[number];

/** Days between the notice of a sub-processor and the earliest moment at which it may be used without an answer to it. */
export const noticeDays = 30;

/** Why the queries of a client application are refused. */
export const applicationClosures = [
  'UNREGISTERED',
  'CLOSED',
  'SUB_PROCESSOR_UNREGISTERED',
  'SUB_PROCESSOR_ANNOUNCED',
  'SUB_PROCESSOR_OBJECTED',
  'SUB_PROCESSOR_CONTRACT_LAPSED',
  'SUB_PROCESSOR_AUDIT_LAPSED',
  'SUB_PROCESSOR_ENDED',
] as const;
export type ApplicationClosure = (typeof applicationClosures)[number];

/** Whether a controller answers client applications that its register does not name. */
export const unregisteredApplications = ['REFUSED', 'ADMITTED'] as const;
export type UnregisteredApplications = (typeof unregisteredApplications)[number];
