/** The typesetter's native part is not there for this machine. */
export const CANNOT_LOAD = 3;
