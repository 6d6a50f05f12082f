// The tree of the EHF Get Evidence response 1.0: what a register answers about a supplier.
import { trueFalse } from '../codelists/openpeppol.ts'
import { evidenceCode, pacIso4217, pacMimeCode, pacRec20 } from '../codelists/preaward.ts'
import {
  binary,
  code,
  date,
  decimal,
  group,
  identifier,
  leaf,
  many,
  maybe,
  one,
  some,
  text,
  time,
  uri,
} from '../definition/tree.ts'
import { evidenceHead } from './head.ts'

export const getEvidenceResponseTree = group({
  ...evidenceHead,
  TenderingCriterionResponse: some(
    group({
      ID: one(identifier),
      ValidatedCriterionPropertyID: maybe(evidenceCode),
      ResponseValue: many(
        group({
          ID: one(identifier),
          Description: maybe(text),
          Response: maybe(text),
          ResponseAmount: maybe(leaf(decimal, { currencyID: one(pacIso4217) })),
          ResponseBinaryObject: maybe(leaf(binary, { mimeCode: one(pacMimeCode), filename: one(text) })),
          ResponseCode: maybe(code),
          ResponseDate: maybe(date),
          ResponseID: maybe(identifier),
          ResponseIndicator: maybe(trueFalse),
          ResponseMeasure: maybe(leaf(decimal, { unitCode: one(pacRec20) })),
          ResponseNumeric: maybe(decimal),
          ResponseQuantity: maybe(leaf(decimal, { unitCode: maybe(pacRec20) })),
          ResponseTime: maybe(time),
          ResponseURI: maybe(uri),
        }),
      ),
      ApplicablePeriod: maybe(
        group({
          StartDate: one(date),
          EndDate: one(date),
        }),
      ),
    }),
  ),
  AdditionalDocumentReference: one(
    group({
      ID: one(identifier),
    }),
  ),
})
