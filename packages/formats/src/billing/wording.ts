import type { Language, Text } from '../language.ts'
import { billingTerms } from './terms.ts'

/** `Fakturanummer (BT-1)`, in a language. */
function named(term: string, language: Language): string {
  const name = billingTerms[term]?.[language]
  return name === undefined ? term : `${name} (${term})`
}

/** A sentence in three languages; `{BT-1}` becomes the name of the term. */
export function sentence(nb: string, nn: string, en: string): Text {
  const filled = (text: string, language: Language): string =>
    text.replace(/\{(B[TG]-[0-9]+)\}/g, (_, term: string) => named(term, language))
  // Filled when read: most of some hundred sentences are never told.
  return {
    get nb() {
      return filled(nb, 'nb')
    },
    get nn() {
      return filled(nn, 'nn')
    },
    get en() {
      return filled(en, 'en')
    },
  }
}

export function mustBeGiven(term: string): Text {
  return sentence(`{${term}} må være oppgitt.`, `{${term}} må vere oppgitt.`, `{${term}} must be given.`)
}

export function eitherMustBeGiven(a: string, b: string): Text {
  return sentence(
    `{${a}} eller {${b}} må være oppgitt.`,
    `{${a}} eller {${b}} må vere oppgitt.`,
    `{${a}} or {${b}} must be given.`,
  )
}

export function atMostTwoDecimals(term: string): Text {
  return sentence(
    `{${term}} kan ha høyst to desimaler.`,
    `{${term}} kan ha høgst to desimalar.`,
    `{${term}} may have at most two decimals.`,
  )
}

/** `total` is what the terms, each with its sign, come to: `mustEqual('BT-109', 'BT-106 - BT-107 + BT-108')`. */
export function mustEqual(total: string, terms: string): Text {
  const marked = terms.replace(/B[TG]-[0-9]+/g, (term) => `{${term}}`)
  return sentence(
    `{${total}} må være lik ${marked}.`,
    `{${total}} må vere lik ${marked}.`,
    `{${total}} must equal ${marked}.`,
  )
}

export function mustBeFromList(term: string, list: string): Text {
  return sentence(
    `{${term}} må være en kode fra ${list}.`,
    `{${term}} må vere ein kode frå ${list}.`,
    `{${term}} must be a code from ${list}.`,
  )
}
