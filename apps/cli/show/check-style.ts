/** How the page of a check looks: light and dark, and on a narrow screen one cell below the other. */
export const CHECK_STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 75rem; margin: 0 auto; padding: 1rem; }
h1 { overflow-wrap: anywhere; line-height: 1.2; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin-block: .5rem 2rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem; border-block-end: 1px solid #8886; }
th:first-child { inline-size: 8.5rem; }
td { overflow-wrap: anywhere; }
.verdict { font-weight: 600; white-space: nowrap; }
.verdict::before { display: inline-block; inline-size: 1.25em; }
.altered, .changed { color: light-dark(#a11, #f88); }
.joined, .omitted, .not-found { color: light-dark(#850, #fc6); }
.verbatim, .same, .carried { color: light-dark(#161, #8d8); }
.verbatim::before, .same::before, .carried::before { content: "="; }
.altered::before, .changed::before { content: "≠"; }
.joined::before { content: "~"; } .not-found::before { content: "?"; } .omitted::before { content: "–"; }
del { background: #f883; } ins { background: #8d83; text-decoration: none; border-block-end: 2px solid currentColor; }
.kind { font-size: .875em; opacity: .8; }
@media (max-width: 40rem) {
  thead { display: none; }
  tr { display: block; border-block-end: 1px solid #8886; }
  td { display: block; border: 0; padding: .25rem 0; }
  td:empty { display: none; }
  td[data-heading]::before { content: attr(data-heading); display: block; font-size: .75em; opacity: .7; }
}
`;
