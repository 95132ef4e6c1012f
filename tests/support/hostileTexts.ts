import { longRun } from './longRun';

/** How many texts that would run as a script are carried into each place that shows text. */
export const hostileCount = longRun ? 500 : 200;

/** Ways to make a page run something that is said to be text, where `call` is what runs. Each in one line. */
const ways: readonly ((call: string) => string)[] = [
  (call) => `<script>${call}</script>`,
  (call) => `<img src=x onerror="${call}">`,
  (call) => `<svg onload="${call}">`,
  (call) => `<svg><script>${call}</script></svg>`,
  (call) => `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  (call) => `<iframe srcdoc="<script>top.${call}</script>"></iframe>`,
  (call) => `<iframe src="javascript:top.${call}"></iframe>`,
  (call) => `<object data="javascript:${call}"></object>`,
  (call) => `<embed src="javascript:${call}">`,
  (call) => `<input autofocus onfocus=${call}>`,
  (call) => `<details open ontoggle="${call}">x</details>`,
  (call) => `<video><source onerror="${call}"></video>`,
  (call) => `<audio src=x onerror=${call}>`,
  (call) => `<body onload=${call}>`,
  (call) => `<marquee onstart=${call}>x</marquee>`,
  (call) => `<style onload=${call}></style>`,
  (call) => `<link rel=stylesheet href="data:text/css," onload=${call}>`,
  (call) => `<script src="data:text/javascript,${call}"></script>`,
  (call) => `<script type=module>${call}</script>`,
  (call) => `<a href="javascript:${call}" autofocus>x</a>`,
  (call) => `<form action="javascript:${call}"><button>x</button></form>`,
  (call) => `<math><a href="javascript:${call}">x</a></math>`,
  (call) => `<meta http-equiv=refresh content="0;url=javascript:${call}">`,
  (call) => `<base href="javascript:${call}//">`,
  (call) => `<div style="background:url(javascript:${call})">x</div>`,
  (call) => `<div style="animation:x" onanimationstart="${call}">x</div>`,
  (call) => `<noscript><p title="</noscript><img src=x onerror=${call}>">`,
  (call) => `<math><mtext><table><mglyph><style><!--</style><img title="--><img src=1 onerror=${call}>">`,
  (call) => `<template shadowrootmode=open><img src=x onerror=${call}></template>`,
  (call) => `javascript:${call}`,
  (call) => `data:text/html,<script>parent.${call}</script>`,
  (call) => `vbscript:${call}`,
  (call) => `[x](javascript:${call})`,
  (call) => `{{constructor.constructor("${call}")()}}`,
  (call) => `\${${call}}`,
  (call) => `#{${call}}<%= ${call} %>`,
  (call) => `';${call};//\\';${call};//";${call};//`,
  (call) => `" onfocus="${call}" autofocus x="`,
  (call) => `=HYPERLINK("javascript:${call}","x")`,
  (call) => `\\u003cimg src=x onerror=${call}\\u003e`,
];

/** What stands around them, to break out of wherever they are put. */
const surroundings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `">${text}`,
  (text) => `'></textarea></title>${text}`,
  (text) =>
    text.replaceAll(/<(\/?)([a-z]+)/g, (_, slash: string, tag: string) => `<${slash}${tag.toUpperCase()}`),
  (text) => `--></style></script>${text}`,
  (text) => `]]>${text}<!--`,
  (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (text) => text.replaceAll('<', '%3C').replaceAll('>', '%3E'),
  (text) => `\u202E\u0000${text}`,
  (text) => `__proto__${text}`,
  (text) => `</svg></math></template></select>${text}`,
  (text) => text.replaceAll(' on', '/\fon').replaceAll('javascript:', 'java&Tab;script:'),
  (text) => `<x y='${text}`,
];

/**
 * One text of {@link hostileCount}. Where it ran it would call `ran` with its number; `mark` and the number stand at its
 * end, so that it is known where it was shown.
 */
export function hostile(at: number, mark: string): string {
  const way = ways[at % ways.length]!;
  const around = surroundings[Math.floor(at / ways.length) % surroundings.length]!;
  return `${around(way(`ran(${at})`))}//#${mark}${at}#`;
}

const shortWays: readonly ((at: number) => string)[] = [
  (at) => `<img src=x onerror=ran(${at})>`,
  (at) => `<svg onload=ran(${at})>`,
  (at) => `<script>ran(${at})</script>`,
  (at) => `javascript:ran(${at})//`,
  (at) => `"><body onload=ran(${at})>`,
];

/** The same in at most 40 bytes, as long as a name on a ballot may be. */
export function hostileName(at: number, mark: string): string {
  return `${shortWays[at % shortWays.length]!(at)}#${mark}${at}#`;
}

/** The numbers of all of them. */
export const hostileNumbers: readonly number[] = Array.from({ length: hostileCount }, (_, at) => at);
