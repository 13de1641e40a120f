import { anyWrite, type WriteArguments, type Writers } from '../../writes/Writers.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import type { ControllerOpened } from './Controllers.js';
import { openController } from './openController.js';

/** The mutations on controllers. */
export const controllerWriters = (context: AdministrationContext): Writers => ({
  openController: (_field, args) => anyWrite(openController(openedIn(args), args['instructions'] ?? null, context)),
});

const openedIn = (args: WriteArguments): ControllerOpened => {
  const { tenant, legalName, representative = null, dataProtectionOfficer = null } = args;
  const { jurisdictions, contractReference } = args;
  return {
    ...{ tenant, legalName, representative, dataProtectionOfficer, jurisdictions, contractReference },
  } as ControllerOpened;
};
