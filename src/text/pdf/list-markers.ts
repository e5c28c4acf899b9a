/** A list marker at the start of a line: the marker as it stands, where the text after it begins, and how sure it is. */
export type Marker = { readonly marker: string; readonly length: number; readonly sure: boolean };

const BULLET = /^[•‣⁃◦▪▫●○■□▶►▸◆◇❖◾◽★☆✓✔☑☐❑❏➢➤➔➜⇒]\s*/u;
const NUMBER = /^(?:[–—*-]|\(?\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\(?[A-Za-z][.)]|\(?[ivxlcIVXLC]{1,6}[.)])\s+/;

/**
 * Reads a list marker. Bullets are sure; a dash, "1." or "(a)" may also be the accident of a line break in running text
 * ("… before 30. The …"), so it only counts where a new block begins for another reason too.
 */
export function readMarker(text: string): Marker | null {
  const bullet = BULLET.exec(text);
  if (bullet) return { marker: bullet[0].trim(), length: bullet[0].length, sure: true };
  const number = NUMBER.exec(text);
  return number && { marker: number[0].trim(), length: number[0].length, sure: false };
}
