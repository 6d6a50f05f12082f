import type { Language, Text } from '../language.ts'

/** Why a document cannot be read as XML. The codes are stable. */
export type XmlRefusalCode =
  | 'empty'
  | 'too-large'
  | 'too-deep'
  | 'too-many-elements'
  | 'too-many-attributes'
  | 'name-too-long'
  | 'encoding-unknown'
  | 'encoding-mismatch'
  | 'encoding-bytes'
  | 'xml-version'
  | 'doctype'
  | 'entity'
  | 'character'
  | 'namespace'
  | 'duplicate-attribute'
  | 'malformed'
  | 'truncated'

/** A refusal to read: never thrown, always returned. Line and column count from 1, in characters. */
export interface XmlRefusal {
  readonly code: XmlRefusalCode
  readonly line: number
  readonly column: number
  /** What stood there, or which bound was passed; in English for `malformed`, otherwise a plain value. */
  readonly detail: string
}

const texts: Record<XmlRefusalCode, Text> = {
  empty: { nb: 'Filen er tom.', nn: 'Fila er tom.', en: 'The file is empty.' },
  'too-large': {
    nb: 'Filen er større enn {} byte, som er grensen.',
    nn: 'Fila er større enn {} byte, som er grensa.',
    en: 'The file is larger than the limit of {} bytes.',
  },
  'too-deep': {
    nb: 'Elementene ligger mer enn {} nivåer inni hverandre.',
    nn: 'Elementa ligg meir enn {} nivå inni kvarandre.',
    en: 'Elements are nested more than {} levels deep.',
  },
  'too-many-elements': {
    nb: 'Dokumentet har flere enn {} elementer.',
    nn: 'Dokumentet har fleire enn {} element.',
    en: 'The document has more than {} elements.',
  },
  'too-many-attributes': {
    nb: 'Et element har flere enn {} attributter.',
    nn: 'Eit element har fleire enn {} attributt.',
    en: 'An element has more than {} attributes.',
  },
  'name-too-long': {
    nb: 'Et navn er lengre enn {} tegn.',
    nn: 'Eit namn er lengre enn {} teikn.',
    en: 'A name is longer than {} characters.',
  },
  'encoding-unknown': {
    nb: 'Tegnkodingen «{}» støttes ikke. Bruk UTF-8.',
    nn: 'Teiknkodinga «{}» er ikkje støtta. Bruk UTF-8.',
    en: 'The character encoding "{}" is not supported. Use UTF-8.',
  },
  'encoding-mismatch': {
    nb: 'Filen oppgir tegnkodingen «{}», men bytene viser en annen. Lagre den som UTF-8.',
    nn: 'Fila oppgir teiknkodinga «{}», men bytane viser ei anna. Lagre henne som UTF-8.',
    en: 'The file declares the character encoding "{}" but its bytes show another. Save it as UTF-8.',
  },
  'encoding-bytes': {
    nb: 'Bytene {} er ikke gyldige i tegnkodingen som filen oppgir.',
    nn: 'Bytane {} er ikkje gyldige i teiknkodinga som fila oppgir.',
    en: 'The bytes {} are not valid in the character encoding that the file declares.',
  },
  'xml-version': {
    nb: 'XML-versjon «{}» støttes ikke. Bruk 1.0.',
    nn: 'XML-versjon «{}» er ikkje støtta. Bruk 1.0.',
    en: 'XML version "{}" is not supported. Use 1.0.',
  },
  doctype: {
    nb: 'Dokumentet har en dokumenttypedeklarasjon (DOCTYPE). Den avvises alltid av sikkerhetsgrunner. Fjern den.',
    nn: 'Dokumentet har ein dokumenttypedeklarasjon (DOCTYPE). Han blir alltid avvist av tryggleiksgrunnar. Fjern han.',
    en: 'The document has a document type declaration (DOCTYPE). It is always refused for security. Remove it.',
  },
  entity: {
    nb: 'Entiteten «&{};» finnes ikke i XML. Bruk tegnet selv eller en tegnreferanse.',
    nn: 'Entiteten «&{};» finst ikkje i XML. Bruk teiknet sjølv eller ein teiknreferanse.',
    en: 'The entity "&{};" does not exist in XML. Use the character itself or a character reference.',
  },
  character: {
    nb: 'Tegnet {} er ikke tillatt i XML. Fjern det.',
    nn: 'Teiknet {} er ikkje tillate i XML. Fjern det.',
    en: 'The character {} is not allowed in XML. Remove it.',
  },
  namespace: {
    nb: 'Feil i navnerom: «{}».',
    nn: 'Feil i namnerom: «{}».',
    en: 'Namespace error: "{}".',
  },
  'duplicate-attribute': {
    nb: 'Attributtet «{}» står to ganger på samme element.',
    nn: 'Attributtet «{}» står to gonger på same element.',
    en: 'The attribute "{}" stands twice on the same element.',
  },
  malformed: {
    nb: 'Dette er ikke velformet XML ({}).',
    nn: 'Dette er ikkje velforma XML ({}).',
    en: 'This is not well-formed XML ({}).',
  },
  truncated: {
    nb: 'Dokumentet slutter før det er ferdig ({}). Filen er trolig avkortet.',
    nn: 'Dokumentet sluttar før det er ferdig ({}). Fila er truleg avkorta.',
    en: 'The document ends before it is complete ({}). The file is probably cut off.',
  },
}

/** The refusal as a sentence for a person, with its place. */
export function xmlRefusalText(refusal: XmlRefusal, language: Language): string {
  const place =
    language === 'en'
      ? `Line ${refusal.line}, column ${refusal.column}`
      : `Linje ${refusal.line}, kolonne ${refusal.column}`
  return `${place}: ${texts[refusal.code][language].replace('{}', refusal.detail)}`
}
