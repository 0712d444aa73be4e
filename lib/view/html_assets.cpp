#include "view/html_assets.hpp"

namespace plandoc::view {

const std::string_view html_style = R"css(
:root { color-scheme: light dark; --line: #8884; --head: #8882; --targets: #ffd54a66; --duties: #7cc4ff66;
  --other: #b7e3a866;
  --error: #ff6b6b77; --warning: #ffb34d77; --note: #9db4ff66; --old: #ff8a8a44; --new: #7ddb8f44; }
body { font: 15px/1.6 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; margin: 1.5rem auto;
  max-width: 78rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2rem; border-bottom: 1px solid var(--line); }
  h3 { font-size: 1rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin: .5rem 0 1rem; } caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: left; vertical-align: top; }
th { background: var(--head); position: sticky; top: 0; }
td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
a { color: inherit; text-decoration: underline dotted; }
a:focus-visible, input:focus-visible, summary:focus-visible { outline: 2px solid #3b82f6; outline-offset: 1px; }
.mark { background: var(--other); border-radius: 2px; padding: 0 1px; }
.mark.targets { background: var(--targets); } .mark.duties { background: var(--duties); box-shadow: inset 0 -2px #3b82f6; }
.mark.error { background: var(--error); box-shadow: inset 0 -2px #d00; } .mark.warning { background: var(--warning); }
.mark.note { background: var(--note); }
:target { outline: 3px solid #e11d48; scroll-margin: 30vh; }
ol.text { padding-left: 3.5rem; } ol.text li { white-space: pre-wrap; overflow-wrap: anywhere; }
ol.text li::marker { color: #888; font-size: .8em; }
.legend label { margin-right: 1rem; }
body:has(#show-targets:not(:checked)) .mark.targets, body:has(#show-duties:not(:checked)) .mark.duties,
body:has(#show-phases:not(:checked)) .mark.phases, body:has(#show-people:not(:checked)) .mark.people,
body:has(#show-citations:not(:checked)) .mark.citations, body:has(#show-numbers:not(:checked)) .mark.numbers,
body:has(#show-error:not(:checked)) .text .mark.error, body:has(#show-warning:not(:checked)) .text .mark.warning,
body:has(#show-note:not(:checked)) .text .mark.note { background: none; box-shadow: none; text-decoration: none; }
body:has(#show-targets:not(:checked)) table.targets, body:has(#show-duties:not(:checked)) table.duties,
body:has(#show-phases:not(:checked)) table.phases, body:has(#show-people:not(:checked)) table.people,
body:has(#show-citations:not(:checked)) table.citations, body:has(#show-numbers:not(:checked)) table.numbers,
body:has(#show-error:not(:checked)) tr.error, body:has(#show-warning:not(:checked)) tr.warning,
body:has(#show-note:not(:checked)) tr.note { display: none; }
.changes { display: grid; grid-template-columns: 1fr 1fr; gap: .25rem 1rem; }
.changes h3, .changes p { grid-column: 1 / -1; margin: .75rem 0 0; } .changes p { margin: .25rem 0 0; }
.old { grid-column: 1; background: var(--old); padding: .25rem .5rem; } .new { grid-column: 2; background: var(--new);
  padding: .25rem .5rem; }
.texts { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1rem; } .texts ol.text { margin: 0; min-width: 0; }
.mark.removed, del { background: #ff5c5c88; } .mark.added, ins { background: #43c96488; }
del, .mark.removed { text-decoration: line-through; } ins { text-decoration: none; font-weight: 600; }
svg.plot { display: block; width: 12rem; height: auto; } svg.plot line { stroke: currentColor; stroke-opacity: .4; }
svg.plot text { font-size: 9px; fill: currentColor; }
.p0 { fill: #2563eb; } .p1 { fill: #e11d48; } .p2 { fill: #059669; } .p3 { fill: #d97706; } .p4 { fill: #7c3aed; }
  .p5 { fill: #0e7490; }
.p6 { fill: #be185d; } .p7 { fill: #4d7c0f; }
@media print { .tools, .legend { display: none; } body { max-width: none; } th { position: static; } }
)css";

const std::string_view html_script = R"js(
const filter = document.getElementById('filter');
filter.closest('.tools').hidden = !document.querySelector('tbody');
filter.addEventListener('input', () => {
  for (const row of document.querySelectorAll('tbody tr')) row.hidden = !row.textContent.includes(filter.value);
});
)js";

const std::string_view html_style_hash = "sha256-iPsIMRdqtQmEkR/NnOIET+enG2j0/pj9UBZZYGqqN3U=";
const std::string_view html_script_hash = "sha256-l/LBan1rzyk2ExQvkhNO4VTCvBLI8OX9rJ81rdvro9U=";

}  // namespace plandoc::view
