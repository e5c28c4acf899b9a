/**
 * Characters that a PDF's fonts bring in and that nobody typed: ligatures, Kangxi radicals in place of the ideographs that
 * look the same, the bullets of symbol fonts in the private use area, control characters. They are replaced before any
 * offset is counted. What the file holds are glyphs, so there is no original spelling that this would hide.
 */
const FOREIGN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u2E80-\u2EFF\u2F00-\u2FD5\uE000-\uF8FF\uFB00-\uFB06\uFFFD\uFEFF]/;
const EVERY = new RegExp(FOREIGN.source, 'g');
/** Code points of the bullets of the fonts Symbol and Wingdings, where Word puts them in the private use area. */
const SYMBOL_BULLETS = '\uF0B7\uF0A7\uF0A8\uF076\uF0D8\uF0FC\uF06C\uF06E\uF0BE';

/**
 * Radicals of the CJK Radicals Supplement that fonts give for common ideographs, each followed by the ideograph
 * (EquivalentUnifiedIdeograph of the Unicode character database; NFKC leaves them as they are).
 */
const RADICALS = new Map(
  [...'⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙'].map(
    (radical, i, all) => [radical, i % 2 === 0 ? (all[i + 1] ?? radical) : radical] as const,
  ),
);

/** The text with such characters replaced by those that a person would type; most texts come back as they are. */
export function foldCharacters(text: string): string {
  return FOREIGN.test(text) ? text.replace(EVERY, foldCharacter) : text;
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20 || code === 0x7f || code === 0xfeff) return '';
  if (SYMBOL_BULLETS.includes(character)) return '•';
  if (code === 0xf02d || code === 0xf02b) return code === 0xf02d ? '-' : '+';
  return RADICALS.get(character) ?? character.normalize('NFKC');
}
