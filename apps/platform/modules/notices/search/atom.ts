// A search as a news feed (RFC 4287).
import type { Instant } from '../../../kernel/clock.ts'
import { html, markupOf } from '../../../kernel/http/html.ts'
import { translate, words, type Language } from '../../../kernel/language.ts'
import { formatDateTime } from '../../../ui/index.ts'
import type { NoticeHit } from './search.ts'

/** The hits as an Atom document; each version of a notice is an entry of its own. */
export function atomFeed(
  hits: readonly NoticeHit[],
  { publicUrl, query, now, language }: { publicUrl: string; query: string; now: Instant; language: Language },
): string {
  const self = `${publicUrl}/notices/feed.atom${query === '' ? '' : `?${query}`}`
  const page = `${publicUrl}/notices${query === '' ? '' : `?${query}`}`
  const feed = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<title>${translate(title, language)}</title>
<id>${self}</id>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${page}"/>
<updated>${hits[0]?.published_at ?? now}</updated>
<author><name>Heldigital</name></author>
${hits.map(
  (hit) => html`<entry>
<title>${hit.title}</title>
<id>${`${publicUrl}/notices/${hit.number}`}</id>
<link rel="alternate" type="text/html" href="${`${publicUrl}/notices/${hit.number}`}"/>
<link rel="enclosure" type="application/xml" href="${`${publicUrl}/notices/${hit.number}/notice.xml`}"/>
<published>${hit.published_at}</published>
<updated>${hit.published_at}</updated>
<author><name>${hit.buyer_name}</name></author>
${hit.cpv.slice(0, 20).map((code) => html`<category scheme="http://data.europa.eu/cpv/cpv" term="${code}"/>`)}
<summary>${hit.deadline === null ? '' : `${translate(deadline, language)}: ${formatDateTime(hit.deadline, language)}. `}${hit.about}</summary>
</entry>
`,
)}</feed>
`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withoutControls(markupOf(feed))}`
}

/** Characters that XML 1.0 does not have. */
function withoutControls(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}

const title = words('Kunngjøringer', 'Kunngjeringar', 'Notices')
const deadline = words('Frist', 'Frist', 'Deadline')
