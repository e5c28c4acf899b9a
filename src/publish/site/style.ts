/**
 * The look of all pages, light and dark, screen and paper. Colours are those of the workbench (`apps/web/src/styles.css`): text on
 * page, surface and sunken has a contrast of 4.5 or more, lines that bound a control 3 or more. No font and no picture is loaded.
 */
export const COLOURS = `:root{color-scheme:light dark;--page:light-dark(#faf9f5,#16171a);--surface:light-dark(#fff,#1e2024);
--sunken:light-dark(#f1efe8,#101113);--line:light-dark(#dedacf,#34373e);--line-strong:light-dark(#878274,#7d828d);
--ink:light-dark(#1d1c19,#e9e7e2);--muted:light-dark(#5c584e,#aeaba2);--accent:light-dark(#1f5a8a,#8cc0ee);
--accent-soft:light-dark(#e4eef6,#1c3143);--danger:light-dark(#a02318,#ffa297);--danger-soft:light-dark(#fbe9e6,#3d1f1c);
--warn:light-dark(#774800,#e9bd70);--warn-soft:light-dark(#fbf0d9,#392c14);--good:light-dark(#256232,#93d49e);
--good-soft:light-dark(#e4f2e6,#1b3320);--mark:light-dark(#d9e9f6,#1d3b56);--lit:light-dark(#ffe08a,#6b5310);
--sans:system-ui,-apple-system,"Segoe UI","Noto Sans","Noto Sans CJK SC","PingFang SC",sans-serif;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4","Noto Serif","Songti SC","Noto Serif CJK SC",Georgia,serif;
--mono:ui-monospace,"SFMono-Regular","Cascadia Mono","Noto Sans Mono",monospace}
*,::before,::after{box-sizing:border-box}
`;

const FRAME = `html{background:var(--page);color:var(--ink);font-family:var(--sans);line-height:1.5;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-block:1rem 2rem}
body{margin:0;overflow-wrap:anywhere}
a{color:var(--accent);text-underline-offset:.2em}
:focus-visible{outline:2.5px solid var(--accent);outline-offset:2px;border-radius:3px}
main:focus{outline:none}
::selection{background:var(--lit);color:var(--ink)}
.skip{position:absolute;inset-inline-start:-100rem}
.skip:focus{inset-inline-start:.5rem;inset-block-start:.5rem;background:var(--accent);color:var(--page);padding:.5rem .75rem;border-radius:.375rem;z-index:9}
:root{--gap:clamp(1rem,4vw,2.5rem);--edge:max(var(--gap),calc((100% - 74rem)/2 + var(--gap)))}
.top{background:var(--surface);border-block-end:1px solid var(--line);padding:.75rem var(--edge)}
.brand{margin:0 0 .25rem;font-weight:650;font-size:1.05rem}
.brand a{color:var(--ink);text-decoration:none}
nav ul,nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:0 1.1rem;margin:0;padding:0}
.top nav a{display:inline-block;padding:.25rem 0;color:var(--muted);text-decoration:none;border-block-end:2px solid transparent}
.top nav a:hover{color:var(--ink);border-color:var(--line-strong)}
.top nav a[aria-current]{color:var(--ink);font-weight:600;border-color:var(--accent)}
main{max-inline-size:74rem;margin-inline:auto;padding:1.25rem var(--gap) 3rem}
.trail{font-size:.875rem;color:var(--muted)}
.trail li+li::before{content:"›";margin-inline-end:1.1rem;color:var(--muted)}
.trail ol{gap:0 .55rem}.trail li+li::before{margin-inline-end:.55rem}
.trail a{display:inline-block;padding-block:.125rem}
footer{border-block-start:1px solid var(--line);background:var(--surface);color:var(--muted);font-size:.875rem;padding:1rem var(--edge)}
footer p{margin:.25rem 0;max-inline-size:none}
h1{font-size:clamp(1.4rem,1.1rem + 1.4vw,2rem);line-height:1.25;margin:.5rem 0 .75rem;font-weight:650;text-wrap:balance}
h2{font-size:1.2rem;line-height:1.3;margin:2rem 0 .6rem;font-weight:650}
h3{font-size:1rem;margin:1.25rem 0 .4rem;font-weight:650}
p{margin:.6rem 0;max-inline-size:46rem}
.lead{font-size:1.05rem;color:var(--muted)}
.quiet{color:var(--muted);font-size:.875rem}
.notice{border:1px solid;border-inline-start-width:4px;border-radius:.375rem;padding:.5rem .75rem;max-inline-size:none}
.warn{background:var(--warn-soft);color:var(--warn)}.info{background:var(--accent-soft);color:var(--accent)}
.warn a,.info a{color:inherit}
`;

const PIECES = `.badge{display:inline-block;border:1px solid currentcolor;border-radius:99px;padding:0 .55em;font-size:.8125rem;white-space:nowrap}
.badge.good{color:var(--good);background:var(--good-soft)}.badge.bad{color:var(--danger);background:var(--danger-soft)}
.badge.open{color:var(--warn);background:var(--warn-soft)}.badge.plain{color:var(--muted);background:var(--surface)}
.badge.seen{color:var(--accent);background:var(--accent-soft)}
.inferred{font-style:italic;color:var(--muted);text-decoration:underline dotted var(--line-strong);text-underline-offset:.25em}
.why{font-size:.8125rem;color:var(--muted)}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.75rem;padding:0;margin:1rem 0;list-style:none}
.cards>li{border:1px solid var(--line);border-radius:.5rem;background:var(--surface)}
.cards a{display:block;padding:.75rem 1rem;text-decoration:none;color:var(--muted)}
.cards a:hover{background:var(--sunken)}
.cards b{display:block;font-size:1.75rem;font-weight:650;color:var(--ink);font-variant-numeric:tabular-nums;line-height:1.2}
.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:0 2.5rem}.two{align-items:start}.two>*{min-inline-size:0}
.panel{border:1px solid var(--line);border-radius:.5rem;background:var(--surface);padding:1rem 1.25rem;margin:1rem 0;break-inside:avoid}
.panel>:first-child{margin-block-start:0}.panel>:last-child{margin-block-end:0}
.rows{list-style:none;margin:1rem 0;padding:0;border-block-start:1px solid var(--line)}
.rows>li{border-block-end:1px solid var(--line);padding:.75rem 0}
.rows p{margin:0;max-inline-size:60rem}
.rows .said{font-family:var(--serif);font-size:1.05rem;line-height:1.45}
.rows .said a{color:var(--ink);text-decoration-color:var(--line-strong)}
.rows .said a:hover{color:var(--accent)}
.rows .of{color:var(--muted);font-size:.875rem;margin-block-start:.25rem;display:flex;flex-wrap:wrap;gap:.15rem .9rem;align-items:baseline}
.pages{margin:1.25rem 0;font-size:.9375rem}.pages ul{gap:.25rem}
.pages a,.pages b{display:inline-block;min-inline-size:2rem;text-align:center;padding:.25rem .5rem;border:1px solid var(--line);border-radius:.375rem;text-decoration:none;background:var(--surface)}
.pages b{background:var(--accent);border-color:var(--accent);color:var(--page)}
.pages .gap{padding:.25rem}
table{border-collapse:collapse;font-size:.9375rem;margin:.5rem 0}
.scroll{overflow-x:auto}
th p,td p{margin:.15rem 0}th,td{text-align:start;vertical-align:top;padding:.4rem .9rem .4rem 0;border-block-end:1px solid var(--line)}
thead th{border-color:var(--line-strong);font-weight:600;white-space:nowrap}tbody th{font-weight:400}
td.n,th.n{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
.bars{inline-size:100%;max-inline-size:46rem}.bars td.bar{inline-size:34%;padding-inline-end:0}.bars tbody th{inline-size:52%}
.panels{columns:2 26rem;column-gap:2rem;margin-block-start:1.25rem}.panels .panel{margin:0 0 1.25rem}
caption{position:absolute;inset-inline-start:-100rem}
.bars .bar span{display:block;margin-block-start:.4rem;block-size:.7rem;min-inline-size:2px;border-radius:2px;background:var(--accent)}
dl.fields{display:grid;grid-template-columns:minmax(7rem,max-content) minmax(0,1fr);margin:.5rem 0}
dl.fields dt{color:var(--muted);padding:.4rem 1.25rem .4rem 0;border-block-end:1px solid var(--line)}
dl.fields dd{margin:0;padding:.4rem 0;border-block-end:1px solid var(--line)}
dd ul{margin:0;padding-inline-start:1.1rem}
pre{white-space:pre-wrap;background:var(--sunken);border-radius:.375rem;padding:.75rem;font:.8125rem/1.5 var(--mono);margin:.5rem 0;overflow-wrap:anywhere}
code{font-family:var(--mono);font-size:.875em}
details{margin:.5rem 0}summary{cursor:pointer;color:var(--accent);padding:.125rem 0}
`;

const WORDS = `.passage{font-family:var(--serif);font-size:1.15rem;line-height:1.65;margin:0;padding-inline-start:1rem;border-inline-start:3px solid var(--accent)}
.passage p{max-inline-size:44rem}.passage .near{color:var(--muted);font-size:1rem}
mark,.mark{background:var(--mark);color:inherit;border-block-end:2px solid var(--accent);text-decoration:none;-webkit-box-decoration-break:clone;box-decoration-break:clone}
a.mark:hover{background:var(--lit)}
.mark:target,tr:target,li:target{background:var(--lit)}.mark:target{box-shadow:0 0 0 2px var(--lit)}
.binds{text-decoration:underline;text-decoration-color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.25em}
.unseen{border-block-end-style:dotted}
.paper{font-family:var(--serif);font-size:1.075rem;line-height:1.65;max-inline-size:44rem}
.paper h2,.paper h3,.paper h4,.paper h5,.paper h6{font-family:var(--serif)}
.paper .item{display:grid;grid-template-columns:minmax(1.5rem,max-content) minmax(0,1fr);gap:.5rem}
.paper .level-2{font-size:1.2rem}.paper :is(.level-3,.level-4,.level-5,.level-6){font-size:1.05rem}
.paper .note{font-size:.9rem}.paper .cell{margin:.15rem 0}
blockquote{margin:.5rem 0;padding-inline-start:1rem;border-inline-start:3px solid var(--line-strong);font-family:var(--serif)}
del{background:var(--danger-soft);color:var(--danger)}ins{background:var(--good-soft);color:var(--good);text-decoration:underline}
.facts{list-style:none;padding:0;margin:.5rem 0}.facts>li{padding:.6rem 0;border-block-end:1px solid var(--line)}
.facts p{margin:0}
.chart{max-inline-size:100%;block-size:auto;display:block;margin:.5rem 0;font:14px var(--sans)}
.chart text{fill:var(--muted)}.chart .axis{stroke:var(--line-strong)}.chart .goal{stroke:var(--good);stroke-dasharray:5 4}
.chart .s{fill:none;stroke:var(--accent);stroke-width:2}.chart .p{fill:var(--accent);stroke:var(--surface)}.chart .b{fill:var(--page);stroke:var(--accent);stroke-width:1.5}
.find{display:flex;gap:.5rem;max-inline-size:40rem;margin:1rem 0}
input{font:inherit;flex:1;min-inline-size:0;padding:.5rem .75rem;border:1px solid var(--line-strong);border-radius:.375rem;background:var(--surface);color:var(--ink)}
`;

const MEDIA = `@media (width<40rem){dl.fields{grid-template-columns:minmax(0,1fr)}dl.fields dt{border:0;padding-block-end:0;font-size:.875rem}
dl.fields dd{padding-block-start:.1rem}.bars td.bar{inline-size:25%}th,td{padding-inline-end:.6rem}
.stack,.stack tbody{display:block}.stack thead{position:absolute;inset-inline-start:-100rem}.stack tr{display:block;padding-block:.5rem;border-block-end:1px solid var(--line)}
.stack td,.stack tbody th{display:block;border:0;padding:.15rem 0;text-align:start}.stack td:empty{display:none}
.short td{display:inline-block;margin-inline-end:1.5rem}
.stack td[data-head]::before{content:attr(data-head);display:block;font-size:.75rem;color:var(--muted)}}
@media print{:root{color-scheme:light}html{background:#fff;font-size:11pt}.top nav,.skip,.pages,.find,.trail{display:none}
main{padding:0;max-inline-size:none}.top,footer{border:0;padding:0;background:none}a{color:inherit;text-decoration:none}
.passage a::after{content:""}h2,h3{break-after:avoid}li,tr,.panel{break-inside:avoid}details{display:block}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;

export const STYLE = COLOURS + FRAME + PIECES + WORDS + MEDIA;

/** A card stands in a page of somebody else, small and by itself. */
export const CARD_STYLE = `${COLOURS}html{background:var(--surface);color:var(--ink);font:15px/1.45 var(--sans)}
body{margin:0;padding:.85rem 1rem;border:1px solid var(--line);border-radius:.5rem;border-inline-start:4px solid var(--accent);overflow-wrap:anywhere}
main{display:block}h1{font:1.05rem/1.45 var(--serif);margin:0 0 .5rem}p{margin:.2rem 0}a{color:var(--accent)}
.quiet{color:var(--muted);font-size:.8125rem}.badge{border:1px solid;border-radius:99px;padding:0 .5em;font-size:.75rem;color:var(--warn);background:var(--warn-soft)}
:focus-visible{outline:2.5px solid var(--accent);outline-offset:2px}
`;

export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1f5a8a"/><path d="M8 10h16M8 16h10M8 22h13" stroke="#fff" stroke-width="3" stroke-linecap="round"/></svg>
`;
