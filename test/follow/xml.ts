import { JSDOM } from 'jsdom';

/** An element of a strict XML document. */
export interface XmlElement {
  readonly text: string;
  readonly children: (name: string) => XmlElement[];
}

/** Reads XML strictly: what is not well-formed throws. */
export function readXml(text: string): XmlElement {
  const { document } = new JSDOM(text, { contentType: 'application/xml' }).window;
  return elementOf(document.documentElement);
}

function elementOf(element: Element): XmlElement {
  return {
    text: element.textContent ?? '',
    children: (name) => [...element.children].filter(({ tagName }) => tagName === name).map(elementOf),
  };
}
