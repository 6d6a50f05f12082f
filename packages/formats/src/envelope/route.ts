// Who sends what to whom, in which process: what an envelope says, as plain values, and an envelope made of them.
import type { Value } from '../definition/tree.ts'
import { nodeOf } from '../xml/index.ts'
import type { XmlElement } from '../xml/index.ts'
import { participantScheme } from './tree.ts'
import type { envelopeTree, header } from './tree.ts'

export type EnvelopeHeader = Value<typeof header>
export type Envelope = Value<typeof envelopeTree>

/** What the network needs to know of a document. */
export interface Route {
  /** `0192:991825827` */
  readonly sender: string
  readonly receiver: string
  readonly documentType: { readonly scheme: string; readonly value: string }
  readonly process: { readonly scheme: string; readonly value: string }
  /** The sender's country, `NO`. */
  readonly country?: string
  /** Unique for ever: of the envelope, not of the invoice. */
  readonly instance: string
  /** An instant with its time zone. */
  readonly createdAt: string
  /** Namespace, root element and version of the document (`2.1` for UBL, `03` for ISO 20022). */
  readonly standard: string
  readonly type: string
  readonly version: string
  /** Whom to tell how it went, and when. */
  readonly statusTo?: string
  readonly statusType?: 'FAILURE_ONLY' | 'ALWAYS_SEND'
}

const documentScheme = 'busdox-docid-qns'
const processScheme = 'cenbii-procid-ubl'

/** `ICD:value`: four digits, and 1 to 130 letters, digits and `. _ ~ -`. */
export function isParticipantId(id: string): boolean {
  return /^[0-9]{4}:[A-Za-z0-9._~-]{1,130}$/.test(id)
}

/** Whether two participants are the same: their values are compared without regard to case. */
export function sameParticipant(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}

/** The parts of `namespace::root##customization::version`; undefined for anything else. */
export function documentTypeParts(
  id: string,
):
  | { readonly namespace: string; readonly root: string; readonly customization: string; readonly version: string }
  | undefined {
  const hashes = id.indexOf('##')
  if (hashes < 0) return undefined
  const colons = id.lastIndexOf('::', hashes)
  const version = id.lastIndexOf('::')
  if (colons <= 0 || version < hashes + 2) return undefined
  const parts = {
    namespace: id.slice(0, colons),
    root: id.slice(colons + 2, hashes),
    customization: id.slice(hashes + 2, version),
    version: id.slice(version + 2),
  }
  return Object.values(parts).includes('') ? undefined : parts
}

export function isDocumentTypeId(id: string): boolean {
  return id.length <= 500 && !/\s/.test(id) && documentTypeParts(id) !== undefined
}

/** What a header says; undefined where a part that every envelope has is missing. */
export function routeOf(header: EnvelopeHeader): Route | undefined {
  const loose = header as Partial<EnvelopeHeader>
  const scope = (type: string) => loose.BusinessScope?.Scope?.find(({ Type }) => Type?.trim() === type)
  const value = (type: string): string | undefined => scope(type)?.InstanceIdentifier?.trim()
  const identification = loose.DocumentIdentification
  const sender = loose.Sender?.Identifier?.value.trim()
  const receiver = loose.Receiver?.Identifier?.value.trim()
  const documentType = value('DOCUMENTID')
  const process = value('PROCESSID')
  const instance = identification?.InstanceIdentifier?.trim()
  if (
    identification === undefined ||
    [sender, receiver, documentType, process, instance].some((each) => each === undefined || each === '')
  )
    return undefined
  const statusType = value('MLS_TYPE')
  const country = value('COUNTRY_C1')
  const statusTo = value('MLS_TO')
  return {
    sender: sender!,
    receiver: receiver!,
    documentType: { scheme: scope('DOCUMENTID')?.Identifier?.trim() ?? documentScheme, value: documentType! },
    process: { scheme: scope('PROCESSID')?.Identifier?.trim() ?? processScheme, value: process! },
    ...(country === undefined ? {} : { country }),
    instance: instance!,
    createdAt: identification.CreationDateAndTime?.trim() ?? '',
    standard: identification.Standard?.trim() ?? '',
    type: identification.Type?.trim() ?? '',
    version: identification.TypeVersion?.trim() ?? '',
    ...(statusTo === undefined ? {} : { statusTo }),
    ...(statusType === 'FAILURE_ONLY' || statusType === 'ALWAYS_SEND' ? { statusType } : {}),
  }
}

/** The header that says this. */
export function headerOf(route: Route): EnvelopeHeader {
  const partner = (value: string) => ({ Identifier: { value, Authority: participantScheme } })
  return {
    HeaderVersion: '1.0',
    Sender: partner(route.sender),
    Receiver: partner(route.receiver),
    DocumentIdentification: {
      Standard: route.standard,
      TypeVersion: route.version,
      InstanceIdentifier: route.instance,
      Type: route.type,
      CreationDateAndTime: route.createdAt,
    },
    BusinessScope: {
      Scope: [
        { Type: 'DOCUMENTID', InstanceIdentifier: route.documentType.value, Identifier: route.documentType.scheme },
        { Type: 'PROCESSID', InstanceIdentifier: route.process.value, Identifier: route.process.scheme },
        ...(route.country === undefined ? [] : [{ Type: 'COUNTRY_C1', InstanceIdentifier: route.country }]),
        ...(route.statusTo === undefined
          ? []
          : [{ Type: 'MLS_TO', InstanceIdentifier: route.statusTo, Identifier: participantScheme }]),
        ...(route.statusType === undefined ? [] : [{ Type: 'MLS_TYPE', InstanceIdentifier: route.statusType }]),
      ],
    },
  }
}

/** An envelope around a document that has been read. What it holds is written anew: sign the document before, not after. */
export function envelopeOf(route: Omit<Route, 'standard' | 'type'>, document: XmlElement): Envelope {
  return {
    StandardBusinessDocumentHeader: headerOf({ ...route, standard: document.namespace, type: document.local }),
    '*': nodeOf(document),
  }
}
