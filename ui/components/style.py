"""How the page looks beyond Streamlit's own theme: one style sheet, no fonts or pictures from elsewhere."""

from __future__ import annotations

import streamlit as st

_STYLE = """
<style>
[data-testid="stHeader"] {background:transparent; height:1.6rem; min-height:1.6rem; pointer-events:none}
[data-testid="stHeader"] * {pointer-events:auto}
[data-testid="stMainBlockContainer"] {padding-top:1.6rem; padding-bottom:3rem}
[data-testid="stMain"] :is(h1, h2), .saksgraf-head {text-wrap:pretty}
[data-testid="stMain"] h1 {font-size:1.9rem; padding:.4rem 0}
[data-testid="stMain"] h2 {font-size:1.35rem; padding:.4rem 0}
[data-testid="stMain"] [data-testid="stCaptionContainer"] {color:#4d585b; opacity:1}
/* Streamlit's own hints and chart menus are in English only. */
[data-testid="InputInstructions"], [data-testid="stElementToolbar"] {display:none}
.st-key-frame > :has(script) {display:none}
[data-testid="stMain"] [data-testid="stPageLink"] p, [data-testid="stMain"] [data-testid="stBaseButton-tertiary"] p
  {color:#1f5c5c; text-decoration:underline; text-align:left}
[data-testid="stMain"] [data-testid="stPageLink"] {margin-left:-.5rem}
[data-testid="stMain"] .st-key-frame [data-testid="stPageLink"] {margin-left:0}
.st-key-frame {border-bottom:1px solid #dedad0; padding-bottom:.35rem; margin-bottom:.4rem; gap:.3rem}
.st-key-frame > :last-child {margin-left:auto}
[data-testid="stMain"] .st-key-frame [data-testid="stPageLink"] p {font-weight:600; color:inherit; text-decoration:none}
.st-key-frame a[aria-current="page"] {background:#e5efed}
/* Streamlit shows a focused link and switch as if the mouse were over it, and one that is off hardly at all. */
[data-testid="stMain"] a:focus-visible, .saksgraf-source:focus-visible,
:is([data-testid="stCheckbox"], [role="radiogroup"]) label:has(input:focus-visible)
  {outline:2px solid #1f5c5c; outline-offset:2px; border-radius:4px}
[data-testid="stCheckbox"] label:not(:has(input:checked)) > div:first-of-type {background:#7a8587}
[role="radiogroup"] label:not(:has(input:checked)) > div > div:first-child {box-shadow:0 0 0 1px #7a8587}
.st-key-meetings {gap:.3rem}
.saksgraf-words {white-space:pre-wrap; overflow-wrap:anywhere; tab-size:1; margin:0}
.saksgraf-cell {border-right:1px solid #b5b0a2; margin-right:.4em}
.saksgraf-answer {border-left:5px solid #b9770e; background:#fdf6e9; border-radius:8px; padding:.8rem 1rem}
.saksgraf-answer.answered {border-color:#1f5c5c; background:#eef5f4}
.saksgraf-answer .outcome {font-size:.86rem; font-weight:700; color:#7a4d05; margin:0 0 .35rem}
.saksgraf-answer.answered .outcome {color:#1f5c5c}
.saksgraf-answer .saksgraf-table tr:last-child td {border-bottom:0}
.saksgraf-answer p.saksgraf-words, .saksgraf-answer blockquote {margin:.35rem 0}
.saksgraf-answer ul.saksgraf-items {margin:.35rem 0; padding:0 0 0 1rem; list-style-type:"– "}
.saksgraf-answer ul.saksgraf-items li {margin:0 0 .3rem; padding:0}
.saksgraf-quote {border-left:3px solid #c9c4b6; margin:0; padding:.1rem 0 .1rem .8rem}
.saksgraf-answer .saksgraf-quote {border-color:#8fb3b0}
.saksgraf-head {font-weight:600; margin:0; overflow-wrap:anywhere}
.saksgraf-quote del {color:#7c1d14}
.saksgraf-quote ins {text-decoration:none; background:#dff0e4}
[data-testid="stMain"] [role="radiogroup"] {gap:.6rem}
[data-testid="stMain"] [role="radiogroup"] label {align-items:flex-start}
.saksgraf-phrased p {margin:0 0 .45rem}
.saksgraf-below {font-size:.875rem; color:#4d585b; margin:.15rem 0 0; overflow-wrap:anywhere}
.saksgraf-mark {display:inline-block; font-size:.74rem; font-weight:700; border-radius:4px; padding:0 .45em;
  background:#fbe3c0; color:#6b3f00; margin:0 .4em 0 0}
.saksgraf-mark.label {background:#f7d9d6; color:#7c1d14}
.saksgraf-table {width:100%; border-collapse:collapse; font-size:.93rem}
.saksgraf-table th {text-align:left; color:#4d585b; border-bottom:1px solid #cfcabd; padding:.25rem .5rem}
.saksgraf-table td {border-bottom:1px solid #e6e2d8; padding:.3rem .5rem; vertical-align:top; overflow-wrap:break-word}
.saksgraf-table td:first-child {min-width:11rem}
.saksgraf-source {background:#f6f4ee; border-radius:8px; padding:.6rem .8rem; max-height:22rem; overflow:auto;
  font-size:.86rem; line-height:1.5}
.saksgraf-source .line {display:flex; gap:.6em}
.saksgraf-source .n {flex:0 0 2.6em; text-align:right; color:#565f61; user-select:none}
.saksgraf-source mark {background:#fbe7a2; color:inherit; padding:.05em 0}
@media (max-width:480px) {
  [data-testid="stMainBlockContainer"] {padding-left:.9rem; padding-right:.9rem}
  [data-testid="stMain"] h1 {font-size:1.5rem}
  .saksgraf-table thead {position:absolute; clip-path:inset(50%)}
  .saksgraf-table tr {display:block; border-bottom:1px solid #e6e2d8; padding:.3rem 0}
  .saksgraf-table td {display:block; border:0; padding:0 .2rem}
  .saksgraf-table td:first-child {font-weight:600}
  .saksgraf-table td:nth-child(n+3) {display:inline}
  .saksgraf-table td:nth-child(n+4) {padding-left:0}
  .saksgraf-table td:nth-child(n+4)::before {content:"· "}
}
</style>
"""


def apply_style() -> None:
    """Put the style sheet on the page."""
    st.html(_STYLE)
