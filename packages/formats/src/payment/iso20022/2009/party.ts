// Parties, banks and accounts, as the messages of 2009 write them.
import { addressType2Code, cashAccountType4Code, namePrefix1Code } from '../codes.ts'
import { bic, country, currency, iban, phoneNumber, text } from '../datatypes.ts'
import { choice, date, group, many, maybe, one } from '../../../definition/tree.ts'

export const postalAddress = group({
  AdrTp: maybe(addressType2Code),
  Dept: maybe(text(70)),
  SubDept: maybe(text(70)),
  StrtNm: maybe(text(70)),
  BldgNb: maybe(text(16)),
  PstCd: maybe(text(16)),
  TwnNm: maybe(text(35)),
  CtrySubDvsn: maybe(text(35)),
  Ctry: maybe(country),
  AdrLine: many(text(70), undefined, {}, 7),
})

export const financialInstitutionIdentification = group({
  BIC: maybe(bic),
  ClrSysMmbId: maybe(
    group({ ClrSysId: maybe(choice({ Cd: maybe(text(5)), Prtry: maybe(text(35)) })), MmbId: one(text(35)) }),
  ),
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
  BrnchId: maybe(group({ Id: maybe(text(35)), Nm: maybe(text(140)), PstlAdr: maybe(postalAddress) })),
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

export const cashAccountType = choice({ Cd: maybe(cashAccountType4Code), Prtry: maybe(text(35)) })

export const cashAccount16 = group({
  Id: one(accountIdentificationChoice),
  Tp: maybe(cashAccountType),
  Ccy: maybe(currency),
  Nm: maybe(text(70)),
})

export const contactDetails = group({
  NmPrfx: maybe(namePrefix1Code),
  Nm: maybe(text(140)),
  PhneNb: maybe(phoneNumber),
  MobNb: maybe(phoneNumber),
  FaxNb: maybe(phoneNumber),
  EmailAdr: maybe(text(2048)),
  Othr: maybe(text(35)),
})

export const partyIdentification = group({
  Nm: maybe(text(140)),
  PstlAdr: maybe(postalAddress),
  Id: maybe(
    choice({
      OrgId: maybe(
        group({
          BICOrBEI: maybe(bic),
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
  CtctDtls: maybe(contactDetails),
})

export const cashAccount20 = group({
  Id: one(accountIdentificationChoice),
  Tp: maybe(cashAccountType),
  Ccy: maybe(currency),
  Nm: maybe(text(70)),
  Ownr: maybe(partyIdentification),
  Svcr: maybe(branchAndFinancialInstitutionIdentification),
})
