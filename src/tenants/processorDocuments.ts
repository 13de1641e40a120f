import type { PolicyDocuments } from '../policy/CompiledPolicy.js';

/**
 * What holds for the processor's own tenant, which has no controller to instruct it and holds no candidate: its DPO
 * accounts for the whole gateway, and looks into breaches; its CONTROLLER decides on those of the processor's own data, and
 * its ADMIN opens controllers. Nothing is opened for reading.
 */
export const processorDocuments: PolicyDocuments = {
  policy: {
    rolesByPurpose: {
      ACCOUNTABILITY: ['DPO', 'CONTROLLER'],
      SECURITY: ['DPO'],
      POLICY_ADMINISTRATION: ['ADMIN'],
    },
    lines: [],
  },
  instructions: {
    purposes: {
      ACCOUNTABILITY: { basis: 'A6_1_C_LEGAL_OBLIGATION', retention: null },
      SECURITY: { basis: 'A6_1_F_LEGITIMATE_INTEREST', retention: null },
      POLICY_ADMINISTRATION: { basis: 'A6_1_F_LEGITIMATE_INTEREST', retention: null },
    },
    categories: [],
    recipients: 'ANY',
  },
};
