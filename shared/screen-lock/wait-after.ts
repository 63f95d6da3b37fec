const longestWait = 60;

/** Seconds to wait after so many wrong tries in a row: two are free, then 1, 2, 4… up to a minute. */
export const waitAfter = (wrongTries: number): number =>
  wrongTries <= 2 ? 0 : Math.min(2 ** (wrongTries - 3), longestWait);
