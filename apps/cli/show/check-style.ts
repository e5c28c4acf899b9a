/** How the page of a check looks: light and dark, and on a narrow screen one cell below the other. */
export const CHECK_STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; color: light-dark(#111, #eee); background: light-dark(#fff, #121212); }
main { max-width: 75rem; margin: 0 auto; padding: 1rem; }
h1 { overflow-wrap: anywhere; line-height: 1.2; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin-block: .5rem 2rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem; border-block-end: 1px solid #8886; }
th:first-child { inline-size: 8.5rem; }
td { overflow-wrap: anywhere; }
.verdict { font-weight: 600; white-space: nowrap; }
.verdict::before { display: inline-block; inline-size: 1.25em; }
span.altered, span.changed { color: light-dark(#a11, #f88); }
span.joined, span.omitted, span.not-found { color: light-dark(#850, #fc6); }
span.verbatim, span.same, span.carried { color: light-dark(#161, #8d8); }
span.verbatim::before, span.same::before, span.carried::before { content: "="; }
span.altered::before, span.changed::before { content: "≠"; }
span.joined::before { content: "~"; } span.not-found::before { content: "?"; } span.omitted::before { content: "–"; }
del { background: #f883; } ins { background: #8d83; text-decoration: none; border-block-end: 2px solid currentColor; }
.kind { font-size: .875em; opacity: .8; }
.context { color: light-dark(#a11, #f88); }
.to { font-size: .875em; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin-block: 1rem 2rem; }
.side { block-size: 75vh; overflow: auto; padding: 0 1rem 1rem; border: 1px solid #8886; border-radius: .25rem; overflow-wrap: anywhere; }
.side h2 { font-size: 1rem; margin: 0 -1rem; padding: .5rem 1rem; position: sticky; inset-block-start: 0; background: light-dark(#fff, #121212); border-block-end: 1px solid #8886; }
.side h3 { font-size: .875rem; font-weight: 400; opacity: .8; margin: .75rem 0; }
.side .heading { font-weight: 600; }
.side .item { padding-inline-start: 1.25rem; }
.gap { opacity: .7; text-align: center; }
.mark { color: inherit; text-decoration: none; padding-block: .1em; border-block-end: 2px solid; background: light-dark(#0000000d, #ffffff14); }
.mark.verbatim, .mark.same { border-color: light-dark(#161, #8d8); }
.mark.altered, .mark.changed { border-color: light-dark(#a11, #f88); background: light-dark(#ff7a0026, #ff884440); }
.mark.joined { border-color: light-dark(#850, #fc6); }
.mark.not-found, .mark.omitted { border-color: light-dark(#850, #fc6); border-block-end-style: dotted; background: none; }
.mark:hover, .mark:focus-visible { background: light-dark(#fe6, #660); outline: none; }
.anchor, .mark { scroll-margin-block: 6rem; }
.side { scroll-margin-block: 1rem; }
.mark:target, .anchor:target + .mark { outline: 3px solid light-dark(#06c, #6cf); outline-offset: 2px; }
tr:target { background: light-dark(#fe63, #6603); }
.index th[scope=row] { font-weight: 400; text-align: start; overflow-wrap: anywhere; }
.index th:first-child { inline-size: 40%; }
.index td { font-variant-numeric: tabular-nums; }
@media (max-width: 60rem) { .sides { grid-template-columns: 1fr; } .side { block-size: auto; max-block-size: 70vh; } }
@media print { .sides { display: block; } .side { block-size: auto; overflow: visible; } }
@media (max-width: 40rem) {
  thead { display: none; }
  tr { display: block; border-block-end: 1px solid #8886; }
  td, .index tbody th[scope=row] { display: block; inline-size: auto; border: 0; padding: .25rem 0; }
  td:empty { display: none; }
  .index tr { padding-block: .5rem; }
  .index td { display: inline-block; inline-size: 32%; }
  td[data-heading]::before { content: attr(data-heading); display: block; font-size: .75em; opacity: .7; }
}
`;
