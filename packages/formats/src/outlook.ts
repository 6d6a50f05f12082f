import type { AnyDocumentType, Release } from './definition/document.ts'
import type { Finding } from './finding.ts'
import type { XmlElement } from './xml/index.ts'

/** What a coming release will find in a document that is right today. */
export interface Outlook {
  readonly release: Release
  /** Fatal findings that the release in force does not have. */
  readonly findings: readonly Finding[]
}

/** Releases after `date` in which the document will have faults that it does not have on that date; usually none. */
export function outlookOf(type: AnyDocumentType, root: XmlElement, date: string): readonly Outlook[] {
  const later = type.definition.releases.filter((release) => release.from > date)
  if (later.length === 0) return []
  const today = new Set(fatalIn(type, root, date).map(keyOf))
  return later.flatMap((release) => {
    const findings = fatalIn(type, root, release.from).filter((finding) => !today.has(keyOf(finding)))
    return findings.length === 0 ? [] : [{ release, findings }]
  })
}

function fatalIn(type: AnyDocumentType, root: XmlElement, date: string): readonly Finding[] {
  return type.judge(root, { date }).findings.filter(({ severity }) => severity === 'fatal')
}

function keyOf({ rule, xpath }: Finding): string {
  return `${rule} ${xpath}`
}
