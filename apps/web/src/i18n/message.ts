/** A message in the forms that a language needs for a count, by the names of CLDR; `other` is always there. */
export type PluralForms = { readonly [Form in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** Words for the interface. `{name}` is filled in; a message with plural forms is chosen by `{count}`. */
export type Message = string | PluralForms;

/** Part of a language's table. */
export type Table = Readonly<Record<string, Message>>;

/** The same keys in another language: what is missing or too many is a type error. */
export type SameKeys<T extends Table> = { readonly [Key in keyof T]: Message };

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** Names of what a message has to be given. */
export type ParamsOf<M> = M extends string
  ? NamesIn<M>
  : M extends { readonly other: infer Other }
    ? NamesIn<Other> | 'count'
    : never;

const PLACE = /\{([a-zA-Z]+)\}/g;

/** The message in words; numbers are written as the language writes them. A place that nothing was given for stays as it is. */
export function inWords(message: Message, params: Readonly<Record<string, string | number>>, locale: string): string {
  const text = typeof message === 'string' ? message : formOf(message, Number(params.count), locale);
  return text.replace(PLACE, (place, name: string) => {
    const value = params[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value;
  });
}

function formOf(forms: PluralForms, count: number, locale: string): string {
  return forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
}
