import { suppressionLabel } from '../../writes/marketingSuppression.js';
import type { AdministrationContext } from '../AdministrationContext.js';

/** Makes what derives the key of the tenant's suppression list. */
export const suppressionKeyOf =
  ({ signer, principal }: Pick<AdministrationContext, 'signer' | 'principal'>): (() => Buffer) =>
  () =>
    signer.derive(suppressionLabel(principal.tenant));
