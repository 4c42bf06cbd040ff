import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'

import { renderHtml } from './render.js'

/** A comment or a job summary, as a page to look at. */
export interface PageContent {
  readonly title: string
  readonly markdown: string
  readonly kind: 'comment' | 'summary'
}

/** A standalone page that shows Markdown the way GitHub does, light or dark as the reader's system is. */
export function renderPage({ title, markdown, kind }: PageContent): string {
  const body = `<div class="markdown-body">${renderHtml(markdown)}</div>`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${readStyles()}</style>
<style>${pageStyles}</style>
</head>
<body>
${kind === 'comment' ? commentBox(body) : summaryBox(body)}
</body>
</html>
`
}

function commentBox(body: string): string {
  return `<main class="comment">
<span class="avatar" aria-hidden="true"><svg width="22" height="22" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8"><circle cx="12" cy="12" r="9"/><path d="M10 8.5v7l5.5-3.5z"/></svg></span>
<article class="box">
<header><strong>github-actions</strong> <span class="bot">bot</span> commented 2 minutes ago</header>
${body}
</article>
</main>`
}

function summaryBox(body: string): string {
  return `<main class="summary">
<article class="box">
<header><strong>weigh</strong> summary</header>
${body}
</article>
</main>`
}

function readStyles(): string {
  const path = createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css')
  return readFileSync(path, 'utf8')
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`)
}

const pageStyles = `
:root { --page: #ffffff; --line: #d1d9e0; --head: #f6f8fa; --text: #59636e; --ink: #1f2328; }
@media (prefers-color-scheme: dark) {
  :root { --page: #0d1117; --line: #3d444d; --head: #151b23; --text: #9198a1; --ink: #f0f6fc; }
}
body { margin: 0; background: var(--page); color: var(--ink); font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif, "Noto Color Emoji"; }
main { margin: 24px auto; padding: 0 16px; }
.comment { max-width: 860px; display: grid; grid-template-columns: 40px 1fr; gap: 16px; }
.summary { max-width: 1012px; }
.avatar { width: 40px; height: 40px; border-radius: 50%; background: var(--head); border: 1px solid var(--line); display: grid; place-items: center; color: var(--text); }
.box { border: 1px solid var(--line); border-radius: 6px; min-width: 0; }
.box header { padding: 8px 16px; background: var(--head); border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0; color: var(--text); }
.box header strong { color: var(--ink); }
.bot { border: 1px solid var(--line); border-radius: 2em; padding: 0 7px; font-size: 12px; }
.markdown-body { padding: 16px; font-size: 14px; background: transparent; }
`
