/** What is fed with bad input: one input at a time, made from the numbers it is given. */
export interface Target {
  readonly name: string;
  /** Makes an input and tries it. Gives what is wrong, or null. Throwing is a fault too. */
  tryOne(random: () => number): Promise<string | null> | string | null;
  close?(): Promise<void>;
}
