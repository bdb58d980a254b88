/** What somebody is to somebody: `short` as it is said of them further on, `through` what follows it once: " through her mother". */
export interface Words {
  readonly short: string;
  readonly through: string;
}
