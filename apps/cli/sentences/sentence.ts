/** Makes a sentence of the parameters of an error or a finding. */
export type Sentence = (params: Readonly<Record<string, string | number | boolean>>) => string;

/** Sentences by code: what happened, and what to do about it where something can be done. */
export type Sentences = Readonly<Record<string, Sentence>>;
