/** Formats of numbers and dates of one language. */
export interface Formats {
  readonly number: (options: Intl.NumberFormatOptions) => Intl.NumberFormat;
  readonly date: (options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat;
}

/** Makes each format once: making one takes longer than writing a hundred numbers with it, and a table has them in every row. */
export function formatsOf(locale: string): Formats {
  return {
    number: kept((options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options)),
    date: kept((options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options)),
  };
}

function kept<Options, Format>(make: (options: Options) => Format): (options: Options) => Format {
  const formats = new Map<string, Format>();
  return (options) => {
    const key = JSON.stringify(options);
    const format = formats.get(key) ?? make(options);
    formats.set(key, format);
    return format;
  };
}
