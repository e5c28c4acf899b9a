import type { Area } from '../../../model/index.ts';

/**
 * Terms of each area by weight, a comma between two terms. 3: the term settles the area; 2: it is strong; 1: a hint that
 * yields to anything stronger; 0: the term says nothing about its area, though a shorter one inside it would. `*` after a word
 * stands for any ending, a plural `s` needs none, and a hyphen in the text is read as a space.
 */
export type AreaTable = Readonly<Partial<Record<Area, Readonly<Partial<Record<Weight, string>>>>>>;

export type Weight = 0 | 1 | 2 | 3;
