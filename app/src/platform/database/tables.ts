/** Every table the app reads or writes. Each feature declares its own beside its store. */
// oxlint-disable-next-line no-empty-interface
export interface Tables {}
