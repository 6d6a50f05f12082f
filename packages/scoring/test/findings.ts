import assert from 'node:assert/strict'
import { languages, type Finding, type Text } from '../src/index.ts'

/** The findings as `severity code path`, after checking that each says something in every language. */
export function told(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, code, path, text }) => {
    assertComplete(text)
    return `${severity} ${code} ${path}`
  })
}

export function assertComplete(text: Text): void {
  for (const language of languages) assert.match(text[language], /\S.*\.$/s, `${language}: ${text[language]}`)
}
