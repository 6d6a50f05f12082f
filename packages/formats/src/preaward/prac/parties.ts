// The parties that several transactions of Peppol PrAC say alike: an address, a register number, perhaps a name.
import { pracEas, pracIcd } from '../../codelists/preaward.ts'
import { group, identifier, leaf, maybe, one, text } from '../../definition/tree.ts'
import { judged } from './checks.ts'

export const party = group({
  EndpointID: one(leaf(identifier, { schemeID: one(pracEas, undefined, judged) }), undefined, judged),
  PartyIdentification: one(
    group({
      ID: one(leaf(identifier, { schemeID: one(pracIcd, undefined, judged) })),
    }),
    undefined,
    judged,
  ),
  PartyName: maybe(
    group({
      Name: one(text),
    }),
  ),
})

/** A party whose name an official rule asks for. */
export const nameAdvisedParty = group({
  EndpointID: one(leaf(identifier, { schemeID: one(pracEas, undefined, judged) }), undefined, judged),
  PartyIdentification: one(
    group({
      ID: one(leaf(identifier, { schemeID: one(pracIcd, undefined, judged) })),
    }),
    undefined,
    judged,
  ),
  PartyName: maybe(
    group({
      Name: one(text),
    }),
    undefined,
    judged,
  ),
})
