// A verdict on a page, drawn alike by the server and in the browser.
import { html, type Html } from '../../../kernel/http/html.ts'
import { translate, type Language, type Text } from '../../../kernel/language.ts'
import { alert } from '../../../ui/alert.ts'
import { table } from '../../../ui/table.ts'
import { tag } from '../../../ui/tag.ts'
import type { Checked, ShownFinding } from '../validation.ts'
import { texts } from '../words.ts'

export function verdictOf(language: Language, checked: Checked): Html {
  const reader = { language }
  const t = (text: Text, values: Record<string, string | number> = {}): string => translate(text, language, values)
  if (checked.outcome === 'unreadable') {
    return alert(reader, {
      tone: 'danger',
      title: t(texts.unreadable, { name: checked.name }),
      announce: true,
      body: html`<p class="wrap-anywhere">${checked.why}</p><p>${t(texts.unreadableCure)}</p>`,
    })
  }
  const { outcome, name, documentType, findings } = checked
  const all = checked.errors + checked.warnings
  return html`${alert(reader, {
    tone: outcome === 'valid' ? 'success' : 'danger',
    title: t(texts[outcome], { name, type: documentType }),
    announce: true,
    body: html`<p>${t(texts.counts, { errors: checked.errors, warnings: checked.warnings, release: checked.release })}</p>`,
  })}${findings.length === 0 ? null : findingTable(reader, name, findings)}${
    all > findings.length ? html`<p class="note">${t(texts.more, { shown: findings.length, all })}</p>` : null
  }${checked.outlook.map(
    (later) =>
      html`${alert(reader, {
        tone: 'warning',
        title: t(texts.later, { from: later.from, release: later.release, errors: later.errors }),
      })}${findingTable(reader, `${name} ${later.from}`, later.findings)}`,
  )}`
}

function findingTable(reader: { language: Language }, name: string, findings: readonly ShownFinding[]): Html {
  const t = (text: Text, values: Record<string, string | number> = {}): string =>
    translate(text, reader.language, values)
  return table(reader, {
    caption: name,
    captionHidden: true,
    rows: findings,
    columns: [
      {
        key: 'rule',
        label: texts.rule,
        cell: (finding) =>
          html`<strong>${finding.rule}</strong><br>${finding.severity === 'fatal' ? tag(reader, texts.fatal, 'danger') : tag(reader, texts.warning, 'warning')}`,
      },
      {
        key: 'what',
        label: texts.what,
        cell: (finding) =>
          html`<p>${finding.message}</p><p>${finding.cure}</p>${line(t(texts.found), finding.found)}${line(t(texts.expected), finding.expected)}`,
      },
      {
        key: 'place',
        label: texts.place,
        cell: (finding) =>
          html`${finding.term === undefined ? null : html`${finding.term}<br>`}<code class="wrap-anywhere">${finding.xpath}</code><br><span class="note">${t(texts.line, { line: finding.line, column: finding.column })}</span>`,
      },
    ],
  })
}

function line(label: string, value: string | undefined): Html | null {
  return value === undefined || value === ''
    ? null
    : html`<p class="note">${label}: <code class="wrap-anywhere">${value}</code></p>`
}
