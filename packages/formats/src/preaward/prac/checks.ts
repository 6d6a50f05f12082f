// Checks that only some transactions of Peppol PrAC have.
import type { FieldIds } from '../../definition/tree.ts'
import { parseDecimal, signOf } from '../../decimal.ts'
import { collapsed } from '../../definition/leaf.ts'
import type { Leaf } from '../../definition/leaf.ts'
import { at, below, pattern, rootOf } from '../../definition/pattern.ts'
import type { Place, RuleBlock } from '../../definition/rule.ts'
import { pracEas } from '../../codelists/preaward.ts'
import { partySchemes } from './lists.ts'
import { has, must, sentence, valueAt } from '../checks.ts'
import type { PlaceRule } from '../checks.ts'
import { stringValue } from '../../xml/index.ts'

/** A field whose faults an official rule judges. */
export const judged: FieldIds = { missing: false, code: false, fixed: false }

const inDocument = (place: Leaf, path: string): readonly string[] =>
  below(rootOf(place.element), path).map(({ text }) => collapsed(text))

/** The first document reference is the reference number of the procurement. */
export function contractFolderFirst(id: string): PlaceRule {
  return must(
    id,
    sentence(
      'Den første dokumentreferansen må være referansenummeret for anskaffelsen (ContractFolderID).',
      'Den første dokumentreferansen må vere referansenummeret for kjøpet (ContractFolderID).',
      'The first document reference must be the reference number of the procurement (ContractFolderID).',
    ),
    ({ element }) =>
      below(element.child('AdditionalDocumentReference') ?? element, "ID[@schemeName='ContractFolderID']").some(
        ({ text }) => text !== '',
      ) && has({ element } as Leaf, 'AdditionalDocumentReference'),
  )
}

/** A requested document says how it is to be signed. */
export function requestedIsAnswered(id: string): PlaceRule {
  return must(
    id,
    sentence(
      'DocumentStatusCode kan ikke være NR for et dokument som etterspørres.',
      'DocumentStatusCode kan ikkje vere NR for eit dokument som blir etterspurt.',
      'DocumentStatusCode may not be NR for a document that is asked for.',
    ),
    (place) => valueAt(place, 'DocumentStatusCode') !== 'NR',
  )
}

/** The value names a lot of the document. */
export function isALot(id: string): PlaceRule {
  return must(
    id,
    sentence(
      'Verdien må være nummeret til en delkontrakt i dokumentet.',
      'Verdien må vere nummeret til ein delkontrakt i dokumentet.',
      'The value must be the identifier of a lot in the document.',
    ),
    (place) => below(rootOf(place.element), 'ProcurementProjectLot/ID').some(({ text }) => text === place.value),
    { found: (place) => place.value },
  )
}

const variants = 'TenderingTerms/MaximumVariantQuantity'

/** Without variants their number is zero or not given. */
export function noVariants(id: string): PlaceRule {
  return must(
    id,
    sentence(
      'MaximumVariantQuantity skal være 0 eller utelates når varianter ikke er tillatt.',
      'MaximumVariantQuantity skal vere 0 eller utelatast når variantar ikkje er tillatne.',
      'MaximumVariantQuantity is to be 0 or left out when variants are not allowed.',
    ),
    (place) => {
      const values = inDocument(place, variants)
      return values.length === 0 || values[0] === '0'
    },
  )
}

/** With variants their number is above zero. */
export function someVariants(id: string): PlaceRule {
  return must(
    id,
    sentence(
      'MaximumVariantQuantity må være større enn 0 når varianter er tillatt.',
      'MaximumVariantQuantity må vere større enn 0 når variantar er tillatne.',
      'MaximumVariantQuantity must be above 0 when variants are allowed.',
    ),
    (place) => {
      const number = parseDecimal(inDocument(place, variants)[0] ?? '')
      return number !== undefined && signOf(number) > 0
    },
  )
}

/** The number of copies is only for tenders by post. */
export function onlyByPost(id: string): PlaceRule {
  return must(
    id,
    sentence(
      'Note brukes bare når tilbudet sendes i posten (POSTAL).',
      'Note blir berre brukt når tilbodet blir sendt i posten (POSTAL).',
      'Note is only used when the tender is sent by post (POSTAL).',
    ),
    (place) => inDocument(place, 'TenderingProcess/SubmissionMethodCode')[0] === 'POSTAL',
  )
}

/** The open procedure has no participation stage. */
export function participationFits(id: string): PlaceRule {
  return must(
    id,
    sentence(
      'ParticipationRequestReceptionPeriod kan ikke oppgis for prosedyrer uten prekvalifisering.',
      'ParticipationRequestReceptionPeriod kan ikkje oppgjevast for prosedyrar utan prekvalifisering.',
      'ParticipationRequestReceptionPeriod may not be given for procedures without a participation stage.',
    ),
    ({ element }) => {
      const codes = element.childrenNamed('ProcedureCode').map(({ text }) => text)
      return (
        (codes.includes('1') && element.child('ParticipationRequestReceptionPeriod') === undefined) ||
        codes.some((code) => code !== '1')
      )
    },
  )
}

/** A contact has a name and a way to be reached. */
export function reachable(id: string): PlaceRule {
  return must(
    id,
    sentence(
      'Kontakten må ha navn, og telefon, telefaks eller e-postadresse.',
      'Kontakten må ha namn, og telefon, telefaks eller e-postadresse.',
      'The contact must have a name, and a telephone, a fax or an e-mail address.',
    ),
    (place) => has(place, 'Name') && ['Telephone', 'Telefax', 'ElectronicMail'].some((way) => has(place, way)),
  )
}

/** A reference is not to the document itself. */
export function isNotOwnId(id: string): PlaceRule {
  return must(
    id,
    sentence(
      'Referansen kan ikke være til dokumentet selv.',
      'Referansen kan ikkje vere til dokumentet sjølv.',
      'The reference may not be to the document itself.',
    ),
    (place) => place.value !== (inDocument(place, 'ID')[0] ?? ''),
    { found: (place) => place.value },
  )
}

/** As many of the one as of the other. */
export function asManyAs(id: string, one: string, other: string): PlaceRule {
  return must(
    id,
    sentence(
      `${one} og ${other} må være oppgitt sammen.`,
      `${one} og ${other} må vere oppgitt saman.`,
      `${one} and ${other} must be given together.`,
    ),
    ({ element }) => element.childrenNamed(one).length === element.childrenNamed(other).length,
  )
}

/** A reason is only given for who is not admitted. */
export function withoutAdmission(id: string): PlaceRule {
  return must(
    id,
    sentence(
      'En begrunnelse oppgis bare når søkeren ikke er kvalifisert.',
      'Ei grunngiving blir berre oppgitt når søkjaren ikkje er kvalifisert.',
      'A reason is only given when the applicant is not qualified.',
    ),
    ({ element }) => element.parent?.childrenNamed('AdmissionCode').some(({ text }) => text === 'false') === true,
  )
}

/** More than one of this. */
export function atLeastTwo(id: string, name: string): PlaceRule {
  return must(
    id,
    sentence(
      `${name} skal brukes mer enn én gang.`,
      `${name} skal brukast meir enn éin gong.`,
      `${name} is to be used more than once.`,
    ),
    ({ element }) => element.childrenNamed(name).length > 1,
  )
}

/** Either one file or a text. */
export function fileOrText(id: string): PlaceRule {
  return must(
    id,
    sentence(
      'FileName eller Description må være oppgitt.',
      'FileName eller Description må vere oppgitt.',
      'FileName or Description must be given.',
    ),
    ({ element }) => element.childrenNamed('FileName').length === 1 || element.child('Description') !== undefined,
  )
}

/** Not both a file and a text. */
export function notFileAndText(id: string): PlaceRule {
  return must(
    id,
    sentence(
      'FileName og Description kan ikke oppgis begge to.',
      'FileName og Description kan ikkje oppgjevast begge to.',
      'FileName and Description may not both be given.',
    ),
    (place) => !(has(place, 'FileName') && has(place, 'Description')),
  )
}

/** No element is empty, wherever it stands. */
export function notEmpty(id: string): readonly RuleBlock<Place>[] {
  return pattern(
    at('*', {
      ...must(
        id,
        sentence('Elementet kan ikke være tomt.', 'Elementet kan ikkje vere tomt.', 'The element may not be empty.'),
        ({ element, value }) => element.children.length > 0 || value !== '',
      ),
      severity: 'fatal',
    }),
  )
}

/** The element, or what stands in it, has a value. */
export function hasContent(id: string): PlaceRule {
  return must(
    id,
    sentence('Elementet må ha en verdi.', 'Elementet må ha ein verdi.', 'The element must have a value.'),
    ({ element }) => collapsed(stringValue(element)) !== '',
  )
}

/** No schema location. */
export function withoutSchemaLocation(id: string): PlaceRule {
  return must(
    id,
    sentence(
      'Dokumentet skal ikke ha schemaLocation.',
      'Dokumentet skal ikkje ha schemaLocation.',
      'The document is not to have a schemaLocation.',
    ),
    ({ element }) => element.attributes.every(({ name }) => name.local !== 'schemaLocation'),
  )
}

const slotValues = ({ element }: Leaf): readonly string[] =>
  below(element, "SlotValue[@xsi:type='rim:StringValueType']/Value").map(({ text }) => collapsed(text))
const slotFound = { found: (place: Leaf): string => slotValues(place).join(', ') }

function slot(id: string, expected: string, holds: (value: string) => boolean): PlaceRule {
  return must(
    id,
    sentence(`Verdien må være ${expected}.`, `Verdien må vere ${expected}.`, `The value must be ${expected}.`),
    (place) => slotValues(place).some(holds),
    { ...slotFound, expected: () => expected },
  )
}

/** The text of a slot is one of these. */
export function slotIs(id: string, ...wanted: readonly string[]): PlaceRule {
  return slot(id, wanted.join(' / '), (value) => wanted.includes(value))
}

/** The text of a slot is so written; `form` is shown. */
export function slotIsWritten(id: string, form: string, regex: RegExp): PlaceRule {
  return slot(id, form, (value) => regex.test(value))
}

/** The text of a slot is an electronic address with its scheme: `0192:991825827`. */
export function slotIsElectronicAddress(id: string): PlaceRule {
  return slot(id, 'EAS:…', (value) => pracEas.codesOn().has(value.slice(0, Math.max(0, value.indexOf(':')))))
}

/** The text of a slot is a party identifier with its scheme. */
export function slotIsPartyIdentifier(id: string): PlaceRule {
  return slot(id, 'ICD:…', (value) => partySchemes.codesOn().has(value.slice(0, Math.max(0, value.indexOf(':')))))
}

const zonedDateTime =
  /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|24:00:00)(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))$/

/** Date and time to the second, with a time zone. */
export function isZonedDateTime(id: string): PlaceRule {
  return must(
    id,
    sentence(
      'Verdien må være dato og klokkeslett i hele sekunder, med tidssone.',
      'Verdien må vere dato og klokkeslett i heile sekund, med tidssone.',
      'The value must be a date and a time in whole seconds, with a time zone.',
    ),
    ({ value }) => zonedDateTime.test(value),
    { found: ({ value }) => value },
  )
}
