// The tree of the EHF Get Evidence request 1.0: what a contracting authority asks a register about a supplier.
import { durationUnit, evidenceCode } from '../codelists/preaward.ts'
import { code, date, decimal, group, identifier, leaf, many, maybe, one, some } from '../definition/tree.ts'
import { evidenceHead } from './head.ts'

export const getEvidenceRequestTree = group({
  ...evidenceHead,
  ProcurementProject: maybe(
    group({
      PlannedPeriod: one(
        group({
          StartDate: one(date),
          EndDate: one(date),
        }),
      ),
    }),
  ),
  TenderingCriterion: one(
    group({
      TenderingCriterionPropertyGroup: one(
        group({
          TenderingCriterionProperty: some(
            group({
              ID: maybe(identifier),
              TypeCode: one(evidenceCode),
              ExpectedID: maybe(identifier),
              ExpectedCode: maybe(code),
              ExpectedValueNumeric: maybe(decimal),
              ApplicablePeriod: many(
                group({
                  StartDate: maybe(date),
                  EndDate: maybe(date),
                  DurationMeasure: maybe(leaf(decimal, { unitCode: one(durationUnit) })),
                }),
              ),
            }),
          ),
        }),
      ),
    }),
  ),
})
