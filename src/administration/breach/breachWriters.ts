import { anyWrite, type Writers } from '../../writes/Writers.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import type { BreachReported } from './assertReport.js';
import { decideBreachCommunication, recordBreachCommunication } from './breachCommunication.js';
import { adviseOnBreach, decideBreachRisk } from './breachRisk.js';
import { describeBreach } from './describeBreach.js';
import { recordAuthorityNotice } from './recordAuthorityNotice.js';
import { reportBreach } from './reportBreach.js';

/** Takes the arguments of a root field for what its resolver declares. */
const as = <Asked>(args: Readonly<Record<string, unknown>>): Asked => args as unknown as Asked;

/** The mutations on breaches. */
export const breachWriters = (context: AdministrationContext): Writers => ({
  reportBreach: (_field, args) => anyWrite(reportBreach(as<BreachReported>(args), context)),
  describeBreach: (_field, args) => anyWrite(describeBreach(as(args), context)),
  adviseOnBreach: (_field, args) => anyWrite(adviseOnBreach(as(args), context)),
  decideBreachRisk: (_field, args) => anyWrite(decideBreachRisk(as(args), context)),
  recordAuthorityNotice: (_field, args) => anyWrite(recordAuthorityNotice(as(args), context)),
  decideBreachCommunication: (_field, args) => anyWrite(decideBreachCommunication(as(args), context)),
  recordBreachCommunication: (_field, args) => anyWrite(recordBreachCommunication(as(args), context)),
});
