import type { DocumentKind } from '../detection.ts'
import { collapsed } from '../definition/leaf.ts'
import type { Text } from '../language.ts'
import { customizationBegins, customizationOf } from '../recognition.ts'
import type { XmlElement } from '../xml/index.ts'

const grow = (root: string) => ({ root, namespace: `urn:grow:names:specification:ubl:schema:xsd:${root}-1` })
const ubl = (root: string) => ({ root, namespace: `urn:oasis:names:specification:ubl:schema:xsd:${root}-2` })

function named(edition: string, message: 'request' | 'response'): Text {
  return message === 'request'
    ? {
        nb: `Egenerklæring, forespørsel (${edition})`,
        nn: `Eigenerklæring, førespurnad (${edition})`,
        en: `Self-declaration request (${edition})`,
      }
    : { nb: `Egenerklæring (${edition})`, nn: `Eigenerklæring (${edition})`, en: `Self-declaration (${edition})` }
}

function first(edition: string, label: string, message: 'request' | 'response', family: string): DocumentKind {
  const number = message === 'request' ? '070' : '092'
  return {
    id: `${edition}-espd-${message}`,
    family: 'espd',
    name: named(label, message),
    ...grow(message === 'request' ? 'ESPDRequest' : 'ESPDResponse'),
    recognises: customizationBegins(`urn:www.cenbii.eu:transaction:biitrns${number}:ver3.0:extended:${family}`),
    material: { docType: `${edition}-espd-${message}`, also: `${edition}-espd` },
  }
}

const profileExecution = (root: XmlElement): string => collapsed(root.child('ProfileExecutionID')?.text ?? '')

function edm(version: '4.1.0' | '3.3.0' | '2.1.1', message: 'request' | 'response'): DocumentKind {
  const number = message === 'request' ? '070' : '092'
  return {
    id: `espd-edm-${version}-${message}`,
    family: 'espd',
    name: named(`ESPD-EDM ${version}`, message),
    ...ubl(message === 'request' ? 'QualificationApplicationRequest' : 'QualificationApplicationResponse'),
    recognises: (root) =>
      version === '2.1.1'
        ? customizationOf(root).startsWith(`urn:www.cenbii.eu:transaction:biitrdm${number}:`)
        : version === '4.1.0'
          ? profileExecution(root).startsWith('ESPD-EDMv4.')
          : profileExecution(root).startsWith('ESPD-EDMv3.'),
  }
}

const messages = ['request', 'response'] as const
const ehf = messages.map((message) => first('ehf', 'EHF ESPD 1.2', message, 'urn:fdc:difi.no:2017:ehf:spec:1.2'))
const peppol = messages.map((message) =>
  first('peppol', 'Peppol ESPD 1.0', message, 'urn:fdc:peppol.eu:2017:pracc:spec:1.0'),
)

/** The document types of this family, the more special first. */
export const espdKinds: readonly DocumentKind[] = [
  ...ehf,
  ...peppol,
  ...messages.map((message) => edm('4.1.0', message)),
  ...messages.map((message) => edm('3.3.0', message)),
  ...messages.map((message) => edm('2.1.1', message)),
]
