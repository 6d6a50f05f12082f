// What a notice says about the rules it follows: its CustomizationID and its subtype.
import { attributeOf, childOf, normalizeSpace, type Element } from './element.ts'

/**
 * `eu`: plain eForms. `nor-eu`: a Norwegian notice that goes to TED. `national-e`: the Norwegian national notices E2, E3, E4.
 * `national`: the older national notices N4, N16, N29, which are read but not written.
 * Source: eforms-sdk-nor 1.14, CustomizationID after `eforms-sdk-M.m`.
 */
export type Profile = 'eu' | 'nor-eu' | 'national' | 'national-e'

export interface NoticeHeader {
  readonly customization: string
  readonly profile: Profile | undefined
  /** `1.14`; undefined when the CustomizationID does not say. */
  readonly sdk: string | undefined
  /** As written: `16`, `E3`, `N16`; undefined when absent. */
  readonly subtype: string | undefined
}

/** Subtypes of the older national profile and the EU subtypes they stand for. */
export const nationalAliases: Readonly<Record<string, string>> = { N4: '4', N16: '16', N29: '29' }

const profiles: Readonly<Record<string, Profile>> = {
  '2023:eforms:eu': 'nor-eu',
  '2023:eforms:national': 'national',
  '2026:eforms:national-e': 'national-e',
}

export function readHeader(root: Element): NoticeHeader {
  const customization = normalizeSpace(childOf(root, 'cbc:CustomizationID')?.text ?? '')
  const match = /^eforms-sdk-(\d+\.\d+)(?:\.\d+)?(?:#extended#urn:fdc:anskaffelser\.no:([\w:-]+))?$/.exec(customization)
  const profile = match === null ? undefined : match[2] === undefined ? 'eu' : profiles[match[2]]
  return { customization, profile, sdk: match?.[1], subtype: subtypeOf(root) }
}

export function customizationFor(profile: Profile, sdk: string): string {
  const name = Object.entries(profiles).find(([, each]) => each === profile)?.[0]
  return `eforms-sdk-${sdk}${name === undefined ? '' : `#extended#urn:fdc:anskaffelser.no:${name}`}`
}

function subtypeOf(root: Element): string | undefined {
  let at: Element | undefined = root
  for (const step of [
    'ext:UBLExtensions',
    'ext:UBLExtension',
    'ext:ExtensionContent',
    'efext:EformsExtension',
    'efac:NoticeSubType',
    'cbc:SubTypeCode',
  ])
    at = at === undefined ? undefined : childOf(at, step)
  const text = at === undefined ? '' : normalizeSpace(at.text)
  return text === '' ? undefined : text
}

/** Norwegian as a language of notices: the macro language and both written standards (ISO 639-3). */
export const norwegianLanguages: readonly string[] = ['NOR', 'NOB', 'NNO']

export const officialLanguages: readonly string[] =
  'BUL CES DAN DEU ELL ENG EST FIN FRA GLE HRV HUN ITA LAV LIT MLT NLD POL POR RON SLK SLV SPA SWE'.split(' ')

/** The declared languages of a notice: the main one and the further ones (BT-702). */
export function declaredLanguages(root: Element): string[] {
  const languages: string[] = []
  for (const child of root.children) {
    if (child.name === 'cbc:NoticeLanguageCode') languages.push(normalizeSpace(child.text))
    else if (child.name === 'cac:AdditionalNoticeLanguage') {
      const id = childOf(child, 'cbc:ID')
      if (id !== undefined) languages.push(normalizeSpace(id.text))
    }
  }
  return languages
}

export function languageOf(element: Element): string | undefined {
  return attributeOf(element, 'languageID')
}
