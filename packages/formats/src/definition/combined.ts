import type { DocumentType, Verdict } from './document.ts'
import type { GroupShape } from './tree.ts'
import type { Finding } from '../finding.ts'
import { parseXml } from '../xml/index.ts'

/**
 * A document type that has a tree of its own and must keep the rules of another type, too: EHF builds some documents on
 * another standard's. What the other type says of structure without an official identifier is left out, so that one fault is
 * not told twice; so are the rules in `except`, which do not hold here.
 */
export function alsoJudgedBy<S extends GroupShape, T extends GroupShape>(
  own: DocumentType<S>,
  other: DocumentType<T>,
  except: readonly string[] = [],
): DocumentType<S> {
  const joined = <V extends Verdict>(verdict: V, further: Verdict): V => {
    const findings: Finding[] = [
      ...verdict.findings,
      ...further.findings.filter(({ official, rule }) => official && !except.includes(rule)),
    ]
    return {
      ...verdict,
      findings,
      valid: verdict.valid && findings.every(({ severity }) => severity !== 'fatal'),
      cut: verdict.cut || further.cut,
    }
  }
  const type: DocumentType<S> = {
    ...own,
    judge: (root, options) => joined(own.judge(root, options), other.judge(root, options)),
    readElement: (root, options) => joined(own.readElement(root, options), other.judge(root, options)),
    validate(bytes, options = {}) {
      const read = parseXml(bytes, options.limits)
      return read.ok ? { ok: true, ...type.judge(read.document.root, options) } : read
    },
    read(bytes, options = {}) {
      const read = parseXml(bytes, options.limits)
      return read.ok ? { ok: true, ...type.readElement(read.document.root, options) } : read
    },
  }
  return type
}
