/**
 * Look of badge and card. The host takes no room, and nothing the site's style sheets say reaches what is inside.
 * Colours meet WCAG AA on the sites' own light, dim and dark surfaces.
 */
export const BADGE_STYLE = `
:host {
  all: unset !important;
  display: block !important;
  position: relative !important;
  z-index: 1 !important;
  flex: none !important;
  block-size: 0 !important;
  margin-block-start: var(--gap, 0px) !important;
}
.lens {
  position: absolute; inset-block-start: -1px; inset-inline-start: -8px;
  --surface: #fff; --sunken: #f1f3f6; --line: #dfe3e8; --text: #16191d; --soft: #536069; --accent: #3346d3; --band: #3346d314;
  --shadow: 0 1px 2px rgb(16 24 40 / 8%), 0 8px 24px rgb(16 24 40 / 14%);
  color: var(--soft); font-size: 12px; line-height: 16px; font-weight: 400; letter-spacing: normal; text-align: start;
  font-variant-numeric: tabular-nums; cursor: default; -webkit-text-size-adjust: none;
}
.lens[data-theme="dim"] {
  --surface: #1e2a37; --sunken: #16202b; --line: #3a4959; --text: #f2f5f8; --soft: #9aa7b3; --accent: #9fb0ff; --band: #9fb0ff1f;
  --shadow: 0 1px 2px rgb(0 0 0 / 30%), 0 8px 28px rgb(0 0 0 / 45%);
}
.lens[data-theme="dark"] {
  --surface: #16191d; --sunken: #0f1114; --line: #30363d; --text: #eceff3; --soft: #939da8; --accent: #98a6ff; --band: #98a6ff1f;
  --shadow: 0 1px 2px rgb(0 0 0 / 50%), 0 8px 28px rgb(0 0 0 / 60%);
}
button { all: unset; box-sizing: border-box; cursor: pointer; -webkit-tap-highlight-color: transparent; }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.badge {
  display: block; block-size: 18px; padding-inline: 7px;
  border: 1px solid transparent; border-radius: 9px; white-space: nowrap;
  transition: background-color 120ms, border-color 120ms;
}
.badge:hover, .badge:focus-visible, .badge[aria-expanded="true"] { background: var(--surface); border-color: var(--line); }
.badge b { color: var(--text); font-weight: 600; }
.card {
  all: unset; position: fixed; inset: auto; margin: 0; box-sizing: border-box; inline-size: 292px; max-inline-size: calc(100vw - 16px);
  max-block-size: calc(100vh - 16px); overflow: auto; overscroll-behavior: contain; padding: 14px 16px 12px;
  border: 1px solid var(--line); border-radius: 12px; background: var(--surface); color: var(--text); box-shadow: var(--shadow);
  font-size: 13px; line-height: 18px; white-space: normal; opacity: 1; transition: opacity 120ms;
}
.card:not(:popover-open) { display: none; }
.card:popover-open { display: block; }
@starting-style { .card { opacity: 0; } }
.kpi { margin: 0; color: var(--soft); font-size: 12px; line-height: 16px; }
.figure { display: block; font-size: 22px; line-height: 28px; font-weight: 650; color: var(--text); letter-spacing: -0.01em; }
.formula {
  margin-block: 8px 10px; padding: 6px 9px; border-radius: 6px; background: var(--sunken); color: var(--soft);
  font-size: 12px; line-height: 17px; overflow-wrap: anywhere;
}
.formula > span { display: inline-block; }
dl { display: grid; grid-template-columns: 1fr auto; gap: 2px 12px; margin: 0; }
dt { color: var(--soft); } dd { margin: 0; text-align: end; }
.trend { display: grid; grid-template-columns: auto 1fr auto; align-items: end; gap: 8px; margin-block: 12px 2px; color: var(--soft); font-size: 11px; line-height: 14px; }
.trend svg { inline-size: 100%; block-size: 36px; overflow: visible; }
.trend .area { fill: var(--band); } .trend .line { fill: none; stroke: var(--accent); stroke-width: 1.75; stroke-linejoin: round; stroke-linecap: round; vector-effect: non-scaling-stroke; }
.trend > :last-child { color: var(--text); font-weight: 600; }
.note { margin: 8px 0 0; color: var(--soft); font-size: 12px; line-height: 16px; }
.open { margin-block-start: 10px; padding-block: 3px; border-radius: 4px; color: var(--accent); font-weight: 600; }
.open:hover { text-decoration: underline; text-underline-offset: 3px; }
@media (prefers-reduced-motion: reduce) { .badge, .card { transition: none; } }
@media (forced-colors: active) {
  .badge:hover, .badge:focus-visible, .badge[aria-expanded="true"] { border-color: ButtonText; }
  .card { border-color: CanvasText; }
  .trend .line { stroke: CanvasText; } .trend .area { fill: none; }
}
`;
