// What an envelope must hold to: Peppol Business Message Envelope (SBDH) 2.0.2 and the Policy for use of identifiers 4.4.0.
// Neither numbers its requirements; the identifiers here are this project's.
import { iso3166 } from '../codelists/iso.ts'
import { eas } from '../codelists/openpeppol.ts'
import { isDateTime } from '../definition/datatype.ts'
import type { Leaf } from '../definition/leaf.ts'
import { fatal, on, once, present, warning } from '../definition/rule.ts'
import type { Place, Rule, RuleBlock, RuleOptions } from '../definition/rule.ts'
import type { View } from '../definition/tree.ts'
import { isNorwegianOrganisationNumber } from '../identifiers/checks.ts'
import type { Text } from '../language.ts'
import { documentTypeParts, isDocumentTypeId, isParticipantId } from './route.ts'
import { participantScheme } from './tree.ts'
import type { envelopeTree, header } from './tree.ts'

export type HeaderView = View<typeof header>
export type EnvelopeView = View<typeof envelopeTree>
type ScopeView = NonNullable<HeaderView['BusinessScope']>['Scope'][number]

const words = (nb: string, nn: string, en: string): Text => ({ nb, nn, en })

function must<Context, Document>(
  id: string,
  text: Text,
  holds: (context: Context, document: Document) => boolean,
  options: RuleOptions<Context, Document> = {},
): Rule<Context, Document> {
  return fatal(id, text, holds, { ...options, own: true })
}

function should<Context, Document>(
  id: string,
  text: Text,
  holds: (context: Context, document: Document) => boolean,
  options: RuleOptions<Context, Document> = {},
): Rule<Context, Document> {
  return warning(id, text, holds, { ...options, own: true })
}

const scopesOf = (header: HeaderView): readonly ScopeView[] => header.BusinessScope?.Scope ?? []
const scopesNamed = (header: HeaderView, type: string): readonly ScopeView[] =>
  scopesOf(header).filter(({ Type }) => Type?.value === type)
const valueOf = (header: HeaderView, type: string): string | undefined =>
  scopesNamed(header, type)[0]?.InstanceIdentifier?.value

const found = { found: (leaf: Leaf): string => leaf.value }

/** Rules on a header, wherever the header stands in a document. `strict`: as Peppol has it since 2.0; else as before. */
export function headerRules<Document extends Place>(
  headerIn: (document: Document) => HeaderView | undefined,
  strict: boolean,
): readonly RuleBlock<Document>[] {
  const headers = (document: Document): readonly HeaderView[] => present(headerIn(document))
  const participants = once((document: Document): readonly Leaf[] =>
    headers(document).flatMap(({ Sender, Receiver }) => present<Leaf>(Sender?.Identifier, Receiver?.Identifier)),
  )
  const scopes = (type: string) => (document: Document) =>
    headers(document).flatMap((header) => scopesNamed(header, type))
  const since2 = strict ? must : should

  const exactlyOnce = (id: string, type: string, make: typeof must): Rule<HeaderView, Document> =>
    make(
      id,
      words(
        `Konvolutten må ha nøyaktig ett omfang ${type} med verdi.`,
        `Konvolutten må ha nøyaktig eitt omfang ${type} med verdi.`,
        `The envelope must have exactly one scope ${type} with a value.`,
      ),
      (header) => scopesNamed(header, type).length === 1 && (valueOf(header, type) ?? '') !== '',
      { found: (header) => valueOf(header, type) },
    )

  return [
    on(participants, [
      must(
        'SBDH-01',
        words(
          'En deltaker skrives med ordning og nummer, for eksempel 0192:991825827.',
          'Ein deltakar blir skriven med ordning og nummer, til dømes 0192:991825827.',
          'A participant is written with scheme and number, for instance 0192:991825827.',
        ),
        (id: Leaf) => isParticipantId(id.value),
        found,
      ),
      must(
        'SBDH-02',
        words(
          'Et norsk organisasjonsnummer (0192) må ha riktig kontrollsiffer.',
          'Eit norsk organisasjonsnummer (0192) må ha rett kontrollsiffer.',
          'A Norwegian organisation number (0192) must have a right check digit.',
        ),
        (id: Leaf) => !id.value.startsWith('0192:') || isNorwegianOrganisationNumber(id.value.slice(5)),
        found,
      ),
      should(
        'SBDH-03',
        words(
          'Ordningen for deltakeren er ikke i bruk i Peppol.',
          'Ordninga for deltakaren er ikkje i bruk i Peppol.',
          'The participant’s scheme is not in use in Peppol.',
        ),
        (id: Leaf) =>
          !isParticipantId(id.value) || eas.codesOn().has(id.value.slice(0, 4)) || id.value.startsWith('0242:'),
        found,
      ),
    ]),
    on(headers, [
      exactlyOnce('SBDH-04', 'DOCUMENTID', must),
      exactlyOnce('SBDH-05', 'PROCESSID', must),
      exactlyOnce('SBDH-06', 'COUNTRY_C1', since2),
      must(
        'SBDH-07',
        words(
          'Hver type omfang kan bare stå én gang.',
          'Kvar type omfang kan berre stå éin gong.',
          'Each type of scope may stand only once.',
        ),
        (header) => {
          const types = scopesOf(header).map(({ Type }) => Type?.value ?? '')
          return new Set(types).size === types.length
        },
      ),
    ]),
    on(
      (document: Document) => headers(document).flatMap((header) => present(header.DocumentIdentification)),
      [
        must(
          'SBDH-08',
          words(
            'Konvolutten må ha en entydig identifikator.',
            'Konvolutten må ha ein eintydig identifikator.',
            'The envelope must have a unique identifier.',
          ),
          ({ InstanceIdentifier }) => (InstanceIdentifier?.value ?? '') !== '',
        ),
        must(
          'SBDH-09',
          words(
            'Tidspunktet for konvolutten må være oppgitt.',
            'Tidspunktet for konvolutten må vere oppgitt.',
            'The instant at which the envelope was made must be given.',
          ),
          ({ CreationDateAndTime }) => isDateTime(CreationDateAndTime?.value ?? ''),
          { found: ({ CreationDateAndTime }) => CreationDateAndTime?.value },
        ),
        since2(
          'SBDH-10',
          words('Tidspunktet må ha tidssone.', 'Tidspunktet må ha tidssone.', 'The instant must have a time zone.'),
          ({ CreationDateAndTime }) => {
            const value = CreationDateAndTime?.value ?? ''
            return !isDateTime(value) || /(?:Z|[+-][0-9]{2}:[0-9]{2})$/.test(value)
          },
          { found: ({ CreationDateAndTime }) => CreationDateAndTime?.value },
        ),
      ],
    ),
    on(scopes('DOCUMENTID'), [
      must(
        'SBDH-11',
        words(
          'Dokumenttypen skrives navnerom::rotelement##tilpasning::versjon, høyst 500 tegn.',
          'Dokumenttypen blir skriven namnerom::rotelement##tilpassing::versjon, høgst 500 teikn.',
          'The document type is written namespace::root##customization::version, at most 500 characters.',
        ),
        ({ InstanceIdentifier }) =>
          InstanceIdentifier === undefined ||
          InstanceIdentifier.value === '' ||
          isDocumentTypeId(InstanceIdentifier.value),
        { found: ({ InstanceIdentifier }) => InstanceIdentifier?.value },
      ),
      should(
        'SBDH-12',
        words(
          'Ordningen for dokumenttypen er busdox-docid-qns eller peppol-doctype-wildcard.',
          'Ordninga for dokumenttypen er busdox-docid-qns eller peppol-doctype-wildcard.',
          'The scheme of the document type is busdox-docid-qns or peppol-doctype-wildcard.',
        ),
        ({ Identifier }) =>
          Identifier === undefined || ['busdox-docid-qns', 'peppol-doctype-wildcard'].includes(Identifier.value),
        { found: ({ Identifier }) => Identifier?.value },
      ),
    ]),
    on(headers, [
      must(
        'SBDH-13',
        words(
          'Dokumenttypen må nevne samme navnerom og rotelement som konvolutten.',
          'Dokumenttypen må nemne same namnerom og rotelement som konvolutten.',
          'The document type must name the same namespace and root element as the envelope.',
        ),
        (header) => {
          const parts = documentTypeParts(valueOf(header, 'DOCUMENTID') ?? '')
          const { Standard, Type } = header.DocumentIdentification ?? {}
          return (
            parts === undefined ||
            Standard === undefined ||
            Type === undefined ||
            (parts.namespace === Standard.value && parts.root === Type.value)
          )
        },
        { found: (header) => valueOf(header, 'DOCUMENTID') },
      ),
    ]),
    on(scopes('PROCESSID'), [
      must(
        'SBDH-14',
        words(
          'Prosessen kan ha høyst 200 tegn.',
          'Prosessen kan ha høgst 200 teikn.',
          'The process may have at most 200 characters.',
        ),
        ({ InstanceIdentifier }) => (InstanceIdentifier?.value.length ?? 0) <= 200,
      ),
    ]),
    on(scopes('COUNTRY_C1'), [
      must(
        'SBDH-15',
        words(
          'Avsenderlandet er to store bokstaver eller sifre.',
          'Avsendarlandet er to store bokstavar eller siffer.',
          'The sender’s country is two capital letters or digits.',
        ),
        ({ InstanceIdentifier }) => {
          const country = InstanceIdentifier?.value ?? ''
          return country === '' || /^[A-Z0-9]{2}$/.test(country)
        },
        { found: ({ InstanceIdentifier }) => InstanceIdentifier?.value },
      ),
      should(
        'SBDH-16',
        words(
          'Avsenderlandet er ikke en landkode i ISO 3166.',
          'Avsendarlandet er ikkje ein landkode i ISO 3166.',
          'The sender’s country is not a country code of ISO 3166.',
        ),
        ({ InstanceIdentifier }) => {
          const country = InstanceIdentifier?.value ?? ''
          return (
            !/^[A-Z0-9]{2}$/.test(country) || iso3166.codesOn().has(country) || country === 'XK' || country === '1A'
          )
        },
        { found: ({ InstanceIdentifier }) => InstanceIdentifier?.value },
      ),
    ]),
    on(scopes('MLS_TO'), [
      must(
        'SBDH-17',
        words(
          'Mottakeren av meldingsstatus (MLS_TO) må være en deltaker.',
          'Mottakaren av meldingsstatus (MLS_TO) må vere ein deltakar.',
          'The receiver of message level status (MLS_TO) must be a participant.',
        ),
        ({ InstanceIdentifier }) => InstanceIdentifier === undefined || isParticipantId(InstanceIdentifier.value),
        { found: ({ InstanceIdentifier }) => InstanceIdentifier?.value },
      ),
      should(
        'SBDH-18',
        words(
          'Mottakeren av meldingsstatus (MLS_TO) er en tjenesteyter med ordning 0242.',
          'Mottakaren av meldingsstatus (MLS_TO) er ein tenesteytar med ordning 0242.',
          'The receiver of message level status (MLS_TO) is a service provider with the scheme 0242.',
        ),
        ({ InstanceIdentifier, Identifier }) =>
          InstanceIdentifier === undefined ||
          !isParticipantId(InstanceIdentifier.value) ||
          (/^0242:[0-9]{6}(?:-[0-9A-Z_]{3,12}(?:\.[0-9A-Z\-._~]{3,24})?)?$/.test(InstanceIdentifier.value) &&
            (Identifier === undefined || Identifier.value === participantScheme)),
        { found: ({ InstanceIdentifier }) => InstanceIdentifier?.value },
      ),
    ]),
    on(scopes('MLS_TYPE'), [
      must(
        'SBDH-19',
        words(
          'MLS_TYPE er FAILURE_ONLY eller ALWAYS_SEND.',
          'MLS_TYPE er FAILURE_ONLY eller ALWAYS_SEND.',
          'MLS_TYPE is FAILURE_ONLY or ALWAYS_SEND.',
        ),
        ({ InstanceIdentifier }) =>
          InstanceIdentifier !== undefined && ['FAILURE_ONLY', 'ALWAYS_SEND'].includes(InstanceIdentifier.value),
        { found: ({ InstanceIdentifier }) => InstanceIdentifier?.value },
      ),
    ]),
  ]
}

const headerIn = (envelope: EnvelopeView): HeaderView | undefined => envelope.StandardBusinessDocumentHeader
const contents = (envelope: EnvelopeView): readonly Place[] =>
  present<Place>(envelope['p:BinaryContent'], envelope['p:TextContent'], envelope['*'])

export const envelopeRules: readonly RuleBlock<EnvelopeView>[] = [
  ...headerRules(headerIn, true),
  on(
    (envelope: EnvelopeView) => [envelope],
    [
      must(
        'SBDH-20',
        words(
          'Konvolutten må inneholde nøyaktig ett dokument.',
          'Konvolutten må innehalde nøyaktig eitt dokument.',
          'The envelope must hold exactly one document.',
        ),
        (envelope) => contents(envelope).length === 1,
        { found: (envelope) => String(contents(envelope).length), expected: () => '1' },
      ),
    ],
  ),
  on(
    (envelope: EnvelopeView) => present(envelope['*']),
    [
      should(
        'SBDH-24',
        words(
          'Dokumentet i konvolutten er tomt.',
          'Dokumentet i konvolutten er tomt.',
          'The document in the envelope is empty.',
        ),
        ({ element }) => element.children.length > 0 || element.text.trim() !== '',
      ),
      must(
        'SBDH-21',
        words(
          'Konvolutten må nevne dokumentets navnerom som standard.',
          'Konvolutten må nemne namnerommet til dokumentet som standard.',
          'The envelope must name the document’s namespace as its standard.',
        ),
        ({ element }, envelope) => headerIn(envelope)?.DocumentIdentification?.Standard?.value === element.namespace,
        {
          found: (_, envelope) => headerIn(envelope)?.DocumentIdentification?.Standard?.value,
          expected: ({ element }) => element.namespace,
        },
      ),
      must(
        'SBDH-22',
        words(
          'Konvolutten må nevne dokumentets rotelement som type.',
          'Konvolutten må nemne rotelementet til dokumentet som type.',
          'The envelope must name the document’s root element as its type.',
        ),
        ({ element }, envelope) => headerIn(envelope)?.DocumentIdentification?.Type?.value === element.local,
        {
          found: (_, envelope) => headerIn(envelope)?.DocumentIdentification?.Type?.value,
          expected: ({ element }) => element.local,
        },
      ),
    ],
  ),
  on(
    (envelope: EnvelopeView) => present(headerIn(envelope)?.Manifest),
    [
      should(
        'SBDH-23',
        words(
          'Innholdslisten (Manifest) brukes ikke i Peppol.',
          'Innhaldslista (Manifest) blir ikkje brukt i Peppol.',
          'The manifest is not used in Peppol.',
        ),
        () => false,
      ),
    ],
  ),
]
