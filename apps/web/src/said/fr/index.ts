import { following } from './following.ts';
import { reasons } from './reasons.ts';
import { trouble } from './trouble.ts';

export const said = { ...reasons, ...trouble, ...following };
