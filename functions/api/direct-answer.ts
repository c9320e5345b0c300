/** Larger files are answered with a link: a Lambda answer holds 6 MB, in base 64. */
export const largestDirectAnswer = 4_000_000;
