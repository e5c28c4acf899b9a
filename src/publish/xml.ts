/** Attributes of an element; null ones are left out. */
type Attributes = Readonly<Record<string, string | number | null>>;

/**
 * What XML 1.0 cannot hold (section 2.2): control characters, halves of characters and two non-characters. They become U+FFFD,
 * so that a reader sees that something stood there; the exact characters are in the JSON formats.
 */
const UNSPEAKABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in a document; line ends are written so that reading does not change them. */
export function xmlText(text: string): string {
  return text
    .replace(UNSPEAKABLE, '\ufffd')
    .replace(/[&<>"]/g, (mark) => NAMED[mark]!)
    .replaceAll('\r', '&#13;');
}

function xmlAttribute(text: string): string {
  return xmlText(text).replace(/[\t\n]/g, (white) => `&#${white.charCodeAt(0)};`);
}

/** An element; `content` is XML already. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const said = Object.entries(attributes).filter(([, value]) => value !== null);
  const open = [name, ...said.map(([key, value]) => `${key}="${xmlAttribute(String(value))}"`)].join(' ');
  const inside = content.join('');
  return inside === '' ? `<${open}/>` : `<${open}>${inside}</${name}>`;
}
