/** The look of `/docs`. */
export const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; }
h1, h2 { line-height: 1.2; }
code, pre, input, textarea { font: 0.9em/1.4 ui-monospace, monospace; }
details { border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: 0.5rem; margin: 0.5rem 0; }
summary { cursor: pointer; padding: 0.5rem 0.75rem; overflow-wrap: anywhere; }
summary b { display: inline-block; min-width: 3.5rem; }
details > div { padding: 0 0.75rem 0.75rem; }
label { display: grid; grid-template-columns: minmax(8rem, 12rem) 1fr; gap: 0.5rem; margin: 0.25rem 0; }
label small { grid-column: 2; opacity: 0.75; }
input, textarea { box-sizing: border-box; width: 100%; padding: 0.25rem 0.4rem; }
textarea { min-height: 8rem; }
button { padding: 0.35rem 1rem; margin: 0.5rem 0; }
pre { overflow: auto; max-height: 30rem; padding: 0.5rem; background: color-mix(in srgb, currentColor 8%, transparent); }
@media (max-width: 30rem) { label { grid-template-columns: 1fr; } label small { grid-column: 1; } }
`;
