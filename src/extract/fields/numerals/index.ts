export * from './digits.ts';
export * from './numeral.ts';
export * from './scale.ts';
export * from './words.ts';
