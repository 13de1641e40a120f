import type { AdministrationContext } from '../AdministrationContext.js';
import { accessReview, type ReviewedPrincipal } from './accessReview.js';
import { type MinimisationReport, minimisationReport } from './minimisationReport.js';
import { type DriftRow, purposeDrift } from './purposeDrift.js';

/** The reports on the access log that one request may ask for. */
export const createReports = (context: AdministrationContext) => ({
  accessReview: (since: Date | null): Promise<readonly ReviewedPrincipal[]> => accessReview(context, since),
  purposeDrift: (since: Date | null): Promise<readonly DriftRow[]> => purposeDrift(context, since),
  minimisationReport: (days: number): Promise<MinimisationReport> => minimisationReport(context, days),
});
