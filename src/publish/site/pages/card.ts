import { stepOf } from '../../../follow/index.ts';
import type { Entry } from '../../../register/index.ts';
import { entryAddress, shownName, webAddress } from '../../addresses.ts';
import { html, languageOf, NOTHING, oneLine, trusted, words } from '../html.ts';
import type { Told } from '../site-edition.ts';
import { addressUnder, cardPath } from '../site-paths.ts';
import { CARD_STYLE } from '../style.ts';
import { amountText, byText, dateText, partiesText, shortened, stepLabel, stepSign } from '../words.ts';

/** Characters of the words on a card. */
const SHOWN = 320;

/** A small page that stands in a frame of somebody else's page: one file, no script, nothing loaded. */
export function cardPage({ entry, follow }: Told, site: string): string {
  const { value, document } = entry;
  const step = stepOf(entry.id, follow.statuses);
  const facts = [value.amounts.map(amountText).join('; '), value.deadline ? byText(value.deadline) : ''];
  const said = facts.filter((fact) => fact !== '').join(' · ');
  const from = [shownName(document), document.date && dateText(document.date)].filter(Boolean).join(', ');
  const who = partiesText(value.promisor) || 'Promisor not known';
  const whom = value.beneficiary.length === 0 ? NOTHING : html` → ${words(partiesText(value.beneficiary))}`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${oneLine(shortened(value.text, 90))}</title>
<style>${trusted(CARD_STYLE)}</style>
</head>
<body>
<main>
<h1${languageOf(document.language)} dir="auto">${shortened(value.text, SHOWN)}</h1>
<p>${words(who)}${whom}${said === '' ? NOTHING : html` · ${words(said)}`}</p>
<p>${step === 'not-yet-assessed' ? NOTHING : html`${stepSign(step)} ${stepLabel(step)} `}${entry.reviewed ? NOTHING : html`<span class="badge">not reviewed</span>`}</p>
<p class="quiet">${words(from)} · <a href="index.html" target="_blank" rel="noopener">${words(site)}</a></p>
</main>
</body>
</html>
`.markup;
}

/** Height of the frame for a card in pixels: three lines of words at 320 px and the rest. */
const HEIGHT = 240;

/** What is pasted into another page: a frame of the card where the site has an address, else a quotation with its source. */
export function cardSnippet(entry: Entry, said: string, base: string | null): string {
  const title = oneLine(shortened(entry.value.text, 90));
  if (base !== null) {
    const address = addressUnder(base, cardPath(entry.id));
    return html`<iframe src="${address}" title="${title}" width="100%" height="${HEIGHT}" style="border:0" loading="lazy"></iframe>`
      .markup;
  }
  const source = webAddress(entry.document.name);
  const name = shownName(entry.document);
  const from = source === null ? html`${name}` : html`<a href="${source}">${name}</a>`;
  return html`<figure>
  <blockquote${languageOf(entry.document.language)}>${said}</blockquote>
  <figcaption>${partiesText(entry.value.promisor)} · ${from} · ${entryAddress(null, entry.id)}</figcaption>
</figure>`.markup;
}
