// ISO 8601-1:2019 §5.5.2: weeks stand alone, each other component at most once and in order. Whole numbers only; five
// digits are more than any retention period needs and keep every later computation within the range of dates.
const pattern =
  /^P(?:\d{1,5}W|(?=\d|T\d)(?:\d{1,5}Y)?(?:\d{1,5}M)?(?:\d{1,5}D)?(?:T(?=\d)(?:\d{1,5}H)?(?:\d{1,5}M)?(?:\d{1,5}S)?)?)$/;

/** Says whether a text is an ISO 8601 duration, such as `P2Y` or `P1Y6M`. */
export const isDuration = (text: string): boolean => pattern.test(text);
