import type { Root as HtmlRoot } from 'hast'
import { rehypeGithubAlerts } from 'rehype-github-alerts'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkBreaks from 'remark-breaks'
import remarkGfm from 'remark-gfm'
import remarkGithub from 'remark-github'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

/** References without an owner are resolved against this repository. */
export const exampleRepository = 'acme/shop'

/**
 * Renders Markdown as GitHub renders a comment: GFM with hard line breaks, mentions and references linked, raw HTML
 * parsed and sanitised, alerts drawn (github/markup README, "GitHub Markup"). Emoji codes and math are not.
 */
export function renderTree(markdown: string): HtmlRoot {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkBreaks)
    .use(remarkGithub, { repository: exampleRepository, mentionStrong: false })
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize)
    .use(rehypeGithubAlerts, {})
  return processor.runSync(processor.parse(markdown))
}

/** The same as HTML text. */
export function renderHtml(markdown: string): string {
  return unified().use(rehypeStringify).stringify(renderTree(markdown))
}
