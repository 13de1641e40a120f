/** What a JSON Resume may fill of a candidate, as the tag of an argument that brings one in. */
export const resumeWrites =
  '@writes(fields: ["Candidate.givenName", "Candidate.familyName", "Candidate.headline", "Candidate.summary", "Candidate.email", "Candidate.phone", "Candidate.address", "Candidate.city", "Candidate.region", "Candidate.countryCode", "Candidate.photoUrl", "Candidate.work", "Candidate.education", "Candidate.skills", "Candidate.languages"])';
