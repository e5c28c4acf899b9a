/** A start or end tag; an empty element is a start tag. */
export interface XmlTag {
  readonly name: string;
  readonly closes: boolean;
  /** The value of an attribute, with its prefix; empty if it is not there. */
  readonly value: (attribute: string) => string;
}

/** The tags of WordprocessingML in order, comments and text left out. Enough for properties; it checks nothing. */
export function* xmlTags(xml: string): Generator<XmlTag> {
  for (const [, slash, name, attributes] of xml.matchAll(/<(\/?)(w:[A-Za-z]+)((?:[\s/][^<>]*)?)>/g)) {
    yield { name: name!, closes: slash === '/', value: (attribute) => attributeOf(attributes!, attribute) };
  }
}

function attributeOf(attributes: string, name: string): string {
  const at = attributes.search(new RegExp(`\\s${name}\\s*=\\s*["']`));
  if (at < 0) return '';
  const from = attributes.slice(at).search(/["']/) + at + 1;
  const to = attributes.indexOf(attributes[from - 1]!, from);
  return to < 0 ? '' : attributes.slice(from, to);
}
