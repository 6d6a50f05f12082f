// Parties, banks and accounts, as the messages of 2019 write them.
import { addressType2Code, namePrefix2Code, preferredContactMethod1Code } from '../codes.ts'
import { bicfi, country, currency, fourCharacters, iban, lei, phoneNumber, text } from '../datatypes.ts'
import { choice, date, group, many, maybe, one } from '../../../definition/tree.ts'

export const genericIdentification30 = group({ Id: one(fourCharacters), Issr: one(text(35)), SchmeNm: maybe(text(35)) })

export const postalAddress = group({
  AdrTp: maybe(choice({ Cd: maybe(addressType2Code), Prtry: maybe(genericIdentification30) })),
  Dept: maybe(text(70)),
  SubDept: maybe(text(70)),
  StrtNm: maybe(text(70)),
  BldgNb: maybe(text(16)),
  BldgNm: maybe(text(35)),
  Flr: maybe(text(70)),
  PstBx: maybe(text(16)),
  Room: maybe(text(70)),
  PstCd: maybe(text(16)),
  TwnNm: maybe(text(35)),
  TwnLctnNm: maybe(text(35)),
  DstrctNm: maybe(text(35)),
  CtrySubDvsn: maybe(text(35)),
  Ctry: maybe(country),
  AdrLine: many(text(70), undefined, {}, 7),
})

export const financialInstitutionIdentification = group({
  BICFI: maybe(bicfi),
  ClrSysMmbId: maybe(
    group({ ClrSysId: maybe(choice({ Cd: maybe(text(5)), Prtry: maybe(text(35)) })), MmbId: one(text(35)) }),
  ),
  LEI: maybe(lei),
  Nm: maybe(text(140)),
  PstlAdr: maybe(postalAddress),
  Othr: maybe(
    group({
      Id: one(text(35)),
      SchmeNm: maybe(choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })),
      Issr: maybe(text(35)),
    }),
  ),
})

export const branchAndFinancialInstitutionIdentification = group({
  FinInstnId: one(financialInstitutionIdentification),
  BrnchId: maybe(group({ Id: maybe(text(35)), LEI: maybe(lei), Nm: maybe(text(140)), PstlAdr: maybe(postalAddress) })),
})

export const accountIdentificationChoice = choice({
  IBAN: maybe(iban),
  Othr: maybe(
    group({
      Id: one(text(34)),
      SchmeNm: maybe(choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })),
      Issr: maybe(text(35)),
    }),
  ),
})

export const cashAccountTypeChoice = choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })

export const proxyAccountIdentification = group({
  Tp: maybe(choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })),
  Id: one(text(2048)),
})

export const cashAccount38 = group({
  Id: one(accountIdentificationChoice),
  Tp: maybe(cashAccountTypeChoice),
  Ccy: maybe(currency),
  Nm: maybe(text(70)),
  Prxy: maybe(proxyAccountIdentification),
})

export const contact = group({
  NmPrfx: maybe(namePrefix2Code),
  Nm: maybe(text(140)),
  PhneNb: maybe(phoneNumber),
  MobNb: maybe(phoneNumber),
  FaxNb: maybe(phoneNumber),
  EmailAdr: maybe(text(2048)),
  EmailPurp: maybe(text(35)),
  JobTitl: maybe(text(35)),
  Rspnsblty: maybe(text(35)),
  Dept: maybe(text(70)),
  Othr: many(group({ ChanlTp: one(text(4)), Id: maybe(text(128)) })),
  PrefrdMtd: maybe(preferredContactMethod1Code),
})

export const partyIdentification = group({
  Nm: maybe(text(140)),
  PstlAdr: maybe(postalAddress),
  Id: maybe(
    choice({
      OrgId: maybe(
        group({
          AnyBIC: maybe(bicfi),
          LEI: maybe(lei),
          Othr: many(
            group({
              Id: one(text(35)),
              SchmeNm: maybe(choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })),
              Issr: maybe(text(35)),
            }),
          ),
        }),
      ),
      PrvtId: maybe(
        group({
          DtAndPlcOfBirth: maybe(
            group({
              BirthDt: one(date),
              PrvcOfBirth: maybe(text(35)),
              CityOfBirth: one(text(35)),
              CtryOfBirth: one(country),
            }),
          ),
          Othr: many(
            group({
              Id: one(text(35)),
              SchmeNm: maybe(choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })),
              Issr: maybe(text(35)),
            }),
          ),
        }),
      ),
    }),
  ),
  CtryOfRes: maybe(country),
  CtctDtls: maybe(contact),
})

export const cashAccount39 = group({
  Id: one(accountIdentificationChoice),
  Tp: maybe(cashAccountTypeChoice),
  Ccy: maybe(currency),
  Nm: maybe(text(70)),
  Prxy: maybe(proxyAccountIdentification),
  Ownr: maybe(partyIdentification),
  Svcr: maybe(branchAndFinancialInstitutionIdentification),
})
