/** The query that the first screen offers: what a blind screening sees. */
export const exampleQuery = `query Shortlist @purpose(is: RECRUITMENT_APPLICATION_SCREENING) {
  candidates(first: 3) {
    totalCount
    nodes {
      fullName
      email
      headline
      city
      skills { name level }
      applications { stage job { title } }
    }
  }
}
`;
