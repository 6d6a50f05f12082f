import { xpathOf, type Element } from '../element.ts'
import type { NoticeField, NoticeModel, NoticeNode, Severity } from '../model.ts'
import type { Language, Text } from '../text.ts'
import { languages } from '../text.ts'
import { messages, type MessageKind } from './messages.ts'

/** L0 structure, L1 facts about fields, L2 conditions, L3 national rules, L4 what is known outside the notice. */
export type Layer = 'L0' | 'L1' | 'L2' | 'L3' | 'L4'

export interface Finding {
  /** The official rule's id where there is one. */
  readonly rule: string
  readonly layer: Layer
  readonly severity: Severity
  /** Field or node that the finding is about. */
  readonly field: string | undefined
  readonly xpath: string
  /** Line in the source, from 1. */
  readonly line: number | undefined
  /** What is wrong. */
  readonly text: Text
  /** What to do about it. */
  readonly cure: Text
}

export interface FindingFacts {
  readonly rule: string
  readonly layer: Layer
  readonly severity?: Severity
  readonly about?: NoticeField | NoticeNode | undefined
  readonly element: Element
  readonly attribute?: string | undefined
  readonly kind: MessageKind
  readonly values?: Readonly<Record<string, string | Text>>
}

/** Makes a finding, with its texts filled in. */
export function finding(model: NoticeModel, facts: FindingFacts): Finding {
  const path = xpathOf(facts.element)
  const { text, cure } = messages[facts.kind]
  const values = { field: facts.about === undefined ? '' : nameOf(model, facts.about), ...facts.values }
  return {
    rule: facts.rule,
    layer: facts.layer,
    severity: facts.severity ?? 'ERROR',
    field: facts.about?.id,
    xpath: facts.attribute === undefined ? path : `${path}/@${facts.attribute}`,
    line: facts.element.line,
    text: fill(text, values),
    cure: fill(cure, values),
  }
}

/** The name that people know a field or node by, in three languages. */
export function nameOf(model: NoticeModel, about: NoticeField | NoticeNode): Text {
  if ('type' in about) {
    const own = model.label('field', about.id)
    if (own !== undefined) return own
    if (about.attributeOf !== undefined) {
      const owner = nameOf(model, about.attributeOf)
      const name = about.path.attribute ?? ''
      return each((language) => `${owner[language]} (${name})`)
    }
    return each(() => about.name)
  }
  return model.label('node', about.id) ?? model.label('group', about.id.replace(/^ND-/, 'GR-')) ?? each(() => about.id)
}

export function each(make: (language: Language) => string): Text {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, string>
}

function fill(template: Text, values: Readonly<Record<string, string | Text>>): Text {
  return each((language) =>
    template[language].replace(/\{(\w+)\}/g, (_whole, name: string) => {
      const value = values[name]
      return value === undefined ? '' : typeof value === 'string' ? value : value[language]
    }),
  )
}
