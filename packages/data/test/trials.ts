/** Returns how many random trials a test makes: few in each run of the tests, all if `EVERY_CASE` is set. */
export const trials = ({ few, all }: { few: number; all: number }): number => (process.env.EVERY_CASE ? all : few);
