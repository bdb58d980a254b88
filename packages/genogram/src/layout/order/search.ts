/** Most rounds of sifting at once. */
export const rounds = 12;

/** Most pairs of units compared in looking at starts, in all up to the choice of one, in regrowing branches, and in all. */
export const effort = { starts: 3e6, choice: 6e6, regrowing: 4e6, all: 12e6 } as const;

/**
 * Up to whole, families are also ordered all at once, growing from nothing but their core being the other way, and
 * the better drawn is taken. Of small ones the chains of partners are tried otherwise. Up to medium ones branches are regrown; beyond, units are kicked one by one.
 * Those larger than large have time for siblings' order first. In units.
 */
export const sizes = { whole: 60, small: 90, medium: 260, large: 400, largest: 2000 } as const;
