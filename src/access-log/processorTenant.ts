/** The tenant of the gateway's own log: what belongs to no controller is recorded here. It holds no candidate data. */
export const PROCESSOR_TENANT = 'processor';
