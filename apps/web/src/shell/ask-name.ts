/** The event by which a name is asked for, wherever in the program somebody first decides. */
export const NAME_WANTED = 'servanda:name-wanted';

/** Carried by the event: told whether a name was given (`remembered.ts` has it then). */
export type NameAnswer = (given: boolean) => void;

/** Asks the person for a name to sign with. False if they would rather not, or if nothing on the page can ask. */
export function askName(): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const event = new CustomEvent<NameAnswer>(NAME_WANTED, { detail: resolve, cancelable: true });
  // Whoever asks prevents the default, which is that nobody does.
  if (window.dispatchEvent(event)) resolve(false);
  return promise;
}
