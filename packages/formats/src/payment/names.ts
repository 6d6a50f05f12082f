import type { Text } from '../language.ts'

// Elements of ISO 20022 are abbreviations. Each line: element | bokmål | nynorsk | English.
const lines = `
AcctSvcrRef | Bankens referanse | Referansen til banken | Bank’s reference
Acct | Konto | Konto | Account
AddtlInf | Opplysninger | Opplysningar | Additional information
AddtlNtfctnInf | Opplysninger om meldingen | Opplysningar om meldinga | About the notification
AddtlNtryInf | Opplysninger om posten | Opplysningar om posten | About the entry
AddtlRmtInf | Melding | Melding | Additional remittance information
AddtlStmtInf | Opplysninger om utskriften | Opplysningar om utskrifta | About the statement
AddtlTxInf | Opplysninger om transaksjonen | Opplysningar om transaksjonen | About the transaction
AdrLine | Adresselinje | Adresselinje | Address line
Amt | Beløp | Beløp | Amount
AmtDtls | Beløp i detalj | Beløp i detalj | Amount details
AnyBIC | BIC | BIC | BIC
Authstn | Godkjenning | Godkjenning | Authorisation
Avlbty | Disponibelt | Disponibelt | Availability
Bal | Saldo | Saldo | Balance
BIC | BIC | BIC | BIC
BICFI | BIC | BIC | BIC
BICOrBEI | BIC | BIC | BIC
BkToCstmrDbtCdtNtfctn | Melding fra banken | Melding frå banken | Notification from the bank
BkToCstmrStmt | Kontoutskrift fra banken | Kontoutskrift frå banken | Statement from the bank
BkTxCd | Transaksjonstype | Transaksjonstype | Bank transaction code
BldgNb | Husnummer | Husnummer | Building number
BookgDt | Bokført | Bokført | Booked
BrnchId | Filial | Filial | Branch
Btch | Bunke | Bunke | Batch
BtchBookg | Bokføres samlet | Blir bokført samla | Booked as a batch
Ccy | Valuta | Valuta | Currency
CcyXchg | Valutaveksling | Valutaveksling | Currency exchange
Cd | Kode | Kode | Code
CdOrPrtry | Type | Type | Type
CdtDbtInd | Inn eller ut | Inn eller ut | Credit or debit
CdtNoteAmt | Kreditert | Kreditert | Credit note amount
Cdtr | Mottaker | Mottakar | Creditor
CdtrAcct | Mottakerens konto | Kontoen til mottakaren | Creditor’s account
CdtrAgt | Mottakerens bank | Banken til mottakaren | Creditor’s bank
CdtrAgtAcct | Kontoen til mottakerens bank | Kontoen til banken til mottakaren | Account of the creditor’s bank
CdtrRefInf | Betalingsreferanse | Betalingsreferanse | Payment reference
CdtTrfTxInf | Overføring | Overføring | Transfer
ChqInstr | Sjekk | Sjekk | Cheque
ChrgBr | Hvem som betaler gebyr | Kven som betaler gebyr | Charge bearer
Chrgs | Gebyr | Gebyr | Charges
ChrgsAcct | Gebyrkonto | Gebyrkonto | Charges account
ChrgsInf | Gebyr | Gebyr | Charges
ClrSysId | Oppgjørssystem | Oppgjerssystem | Clearing system
ClrSysMmbId | Oppgjørsmedlem | Oppgjersmedlem | Clearing member
ClrSysRef | Oppgjørets referanse | Referansen til oppgjeret | Clearing reference
CpyDplctInd | Kopi | Kopi | Copy
CreDtTm | Laget | Laga | Created
CstmrCdtTrfInitn | Betalingsoppdrag | Betalingsoppdrag | Payment instruction
CstmrPmtStsRpt | Statusrapport | Statusrapport | Status report
CtctDtls | Kontakt | Kontakt | Contact
CtgyPurp | Betalingskategori | Betalingskategori | Category purpose
CtrlSum | Kontrollsum | Kontrollsum | Control sum
Ctry | Land | Land | Country
CtryOfRes | Bostedsland | Bustadland | Country of residence
CtrySubDvsn | Region | Region | Region
Dbtr | Betaler | Betalar | Debtor
DbtrAcct | Betalerens konto | Kontoen til betalaren | Debtor’s account
DbtrAgt | Betalerens bank | Banken til betalaren | Debtor’s bank
Dept | Avdeling | Avdeling | Department
Domn | Område | Område | Domain
Dt | Dato | Dato | Date
DtTm | Tidspunkt | Tidspunkt | Date and time
DuePyblAmt | Å betale | Å betale | Amount due
ElctrncSeqNb | Løpenummer | Løpenummer | Sequence number
EmailAdr | E-post | E-post | E-mail
EndToEndId | Referanse fra ende til ende | Referanse frå ende til ende | End-to-end identification
FinInstnId | Bank | Bank | Bank
Fmly | Familie | Familie | Family
FrDtTm | Fra | Frå | From
FrToDt | Periode | Periode | Period
FwdgAgt | Formidlende bank | Formidlande bank | Forwarding bank
GrpHdr | Hode | Hovud | Header
GrpSts | Status for filen | Status for fila | Status of the file
IBAN | IBAN | IBAN | IBAN
Id | Identifikator | Identifikator | Identifier
InitgPty | Avsender | Avsendar | Initiating party
InstdAmt | Beløp | Beløp | Instructed amount
InstrForCdtrAgt | Beskjed til mottakerens bank | Beskjed til banken til mottakaren | Instruction for the creditor’s bank
InstrForDbtrAgt | Beskjed til betalerens bank | Beskjed til banken til betalaren | Instruction for the debtor’s bank
InstrId | Oppdragsreferanse | Oppdragsreferanse | Instruction identification
InstrPrty | Prioritet | Prioritet | Priority
Intrst | Rente | Rente | Interest
IntrBkSttlmDt | Oppgjørsdato | Oppgjersdato | Settlement date
Issr | Utsteder | Utstedar | Issuer
LclInstrm | Lokalt instrument | Lokalt instrument | Local instrument
LEI | LEI | LEI | LEI
LglSeqNb | Juridisk løpenummer | Juridisk løpenummer | Legal sequence number
MmbId | Medlemsnummer | Medlemsnummer | Member identification
MndtId | Fullmakt | Fullmakt | Mandate
MobNb | Mobil | Mobil | Mobile
MsgId | Meldingsreferanse | Meldingsreferanse | Message identification
MsgNmId | Meldingstype | Meldingstype | Message name
MsgPgntn | Side | Side | Page
MsgRcpt | Mottaker av meldingen | Mottakar av meldinga | Message recipient
Nb | Nummer | Nummer | Number
NbOfNtries | Antall poster | Talet på postar | Number of entries
NbOfTxs | Antall transaksjoner | Talet på transaksjonar | Number of transactions
NbOfTxsPerSts | Antall per status | Tal per status | Number per status
Nm | Navn | Namn | Name
Ntfctn | Melding om konto | Melding om konto | Account notification
Ntry | Post | Post | Entry
NtryDtls | Detaljer | Detaljar | Details
NtryRef | Postens referanse | Referansen til posten | Entry reference
OrgId | Organisasjon | Organisasjon | Organisation
Orgtr | Opphav | Opphav | Originator
OrgnlCreDtTm | Oppdraget laget | Oppdraget laga | Instruction created
OrgnlCtrlSum | Oppdragets kontrollsum | Kontrollsummen til oppdraget | Instruction’s control sum
OrgnlEndToEndId | Oppdragets referanse fra ende til ende | Referansen til oppdraget frå ende til ende | Original end-to-end identification
OrgnlGrpInfAndSts | Oppdraget | Oppdraget | The instruction
OrgnlInstrId | Oppdragets referanse | Referansen til oppdraget | Original instruction identification
OrgnlMsgId | Oppdragets melding | Meldinga til oppdraget | Original message identification
OrgnlMsgNmId | Oppdragets meldingstype | Meldingstypen til oppdraget | Original message name
OrgnlNbOfTxs | Oppdragets antall transaksjoner | Talet på transaksjonar i oppdraget | Original number of transactions
OrgnlPmtInfAndSts | Betaling | Betaling | Payment
OrgnlPmtInfId | Betalingens referanse | Referansen til betalinga | Original payment identification
OrgnlTxRef | Opprinnelig transaksjon | Opphavleg transaksjon | Original transaction
Othr | Annet | Anna | Other
Ownr | Eier | Eigar | Owner
PhneNb | Telefon | Telefon | Telephone
PmtId | Referanser | Referansar | Identification
PmtInf | Betaling | Betaling | Payment
PmtInfId | Betalingsreferanse | Betalingsreferanse | Payment identification
PmtInfSts | Status for betalingen | Status for betalinga | Status of the payment
PmtMtd | Betalingsmåte | Betalingsmåte | Payment method
PmtTpInf | Betalingstype | Betalingstype | Payment type
PrvtId | Person | Person | Person
Prtry | Egen kode | Eigen kode | Proprietary code
PstCd | Postnummer | Postnummer | Post code
PstlAdr | Adresse | Adresse | Address
Pty | Part | Part | Party
Purp | Formål | Føremål | Purpose
Ref | Referanse | Referanse | Reference
Refs | Referanser | Referansar | References
ReqdExctnDt | Betalingsdag | Betalingsdag | Execution date
RfrdDocAmt | Dokumentbeløp | Dokumentbeløp | Document amount
RfrdDocInf | Dokument | Dokument | Document
RgltryRptg | Rapportering til myndigheter | Rapportering til styresmakter | Regulatory reporting
RltdAgts | Banker | Bankar | Banks
RltdDt | Datert | Datert | Dated
RltdDts | Datoer | Datoar | Dates
RltdPties | Parter | Partar | Parties
RmtdAmt | Betalt | Betalt | Remitted amount
RmtInf | Hva betalingen gjelder | Kva betalinga gjeld | Remittance information
Rsn | Grunn | Grunn | Reason
RtrInf | Retur | Retur | Return
RvslInd | Tilbakeføring | Tilbakeføring | Reversal
SchmeNm | Ordning | Ordning | Scheme
Stmt | Kontoutskrift | Kontoutskrift | Statement
Strd | Strukturert melding | Strukturert melding | Structured
StrtNm | Gate | Gate | Street
Sts | Status | Status | Status
StsRsnInf | Grunn for statusen | Grunn for statusen | Reason for the status
SubFmlyCd | Underfamilie | Underfamilie | Sub-family
SvcLvl | Tjenestenivå | Tenestenivå | Service level
Svcr | Kontoførende bank | Kontoførande bank | Account servicer
Tax | Skatt | Skatt | Tax
ToDtTm | Til | Til | To
Tp | Type | Type | Type
TtlAmt | Sum | Sum | Total
TtlCdtNtries | Sum inn | Sum inn | Total credits
TtlDbtNtries | Sum ut | Sum ut | Total debits
TtlNtries | Sum poster | Sum postar | Total entries
TwnNm | Sted | Stad | Town
TxAmt | Transaksjonsbeløp | Transaksjonsbeløp | Transaction amount
TxDtls | Transaksjon | Transaksjon | Transaction
TxInfAndSts | Transaksjon | Transaksjon | Transaction
TxsSummry | Sammendrag | Samandrag | Summary
TxSts | Status for transaksjonen | Status for transaksjonen | Status of the transaction
UETR | UETR | UETR | UETR
UltmtCdtr | Endelig mottaker | Endeleg mottakar | Ultimate creditor
UltmtDbtr | Endelig betaler | Endeleg betalar | Ultimate debtor
Ustrd | Melding | Melding | Free text
ValDt | Valutert | Valutert | Value date
XchgRate | Vekslingskurs | Vekslingskurs | Exchange rate
`

/** Names of elements for people, by local name. */
export const paymentNames: Readonly<Record<string, Text>> = Object.fromEntries(
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', nb = '', nn = '', en = ''] = line.split('|').map((part) => part.trim())
      return [name, { nb, nn, en }]
    }),
)

/** Names of what the access points say of a package. */
export const handlingNames: Readonly<Record<string, Text>> = {
  Version: { nb: 'Versjon', nn: 'Versjon', en: 'Version' },
  Exception: { nb: 'Feil', nn: 'Feil', en: 'Exception' },
  Code: { nb: 'Kode', nn: 'Kode', en: 'Code' },
  CustomerIdentifier: { nb: 'Kunde', nn: 'Kunde', en: 'Customer' },
  DivisionIdentifier: { nb: 'Avdeling', nn: 'Avdeling', en: 'Division' },
  UserIdentifier: { nb: 'Bruker', nn: 'Brukar', en: 'User' },
}
