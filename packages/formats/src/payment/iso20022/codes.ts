// The closed code sets of ISO 20022 that the messages here use. Sets kept outside the messages (external codes) change every quarter.
import { codeList } from '../../codelists/codelist.ts'

const iso20022 = { source: 'ISO 20022', version: '2019' }

export const addressType2Code = codeList('AddressType2Code', iso20022, 'ADDR PBOX HOME BIZZ MLTO DLVY')
export const attendanceContext1Code = codeList('AttendanceContext1Code', iso20022, 'ATTD SATT UATT')
export const authenticationEntity1Code = codeList('AuthenticationEntity1Code', iso20022, 'ICCD AGNT MERC')
export const authenticationMethod1Code = codeList(
  'AuthenticationMethod1Code',
  iso20022,
  'UKNW BYPS NPIN FPIN CPSG PPSG MANU MERC SCRT SNCT SCNL',
)
export const authorisation1Code = codeList('Authorisation1Code', iso20022, 'AUTH FDET FSUM ILEV')
export const balanceType12Code = codeList(
  'BalanceType12Code',
  iso20022,
  'XPCD OPAV ITAV CLAV FWAV CLBD ITBD OPBD PRCD INFO',
)
export const cardDataReading1Code = codeList(
  'CardDataReading1Code',
  iso20022,
  'TAGC PHYS BRCD MGST CICC DFLE CTLS ECTL',
)
export const cardPaymentServiceType2Code = codeList(
  'CardPaymentServiceType2Code',
  iso20022,
  'AGGR DCCV GRTT INSP LOYT NRES PUCO RECP SOAF UNAF VCAU',
)
export const cardholderVerificationCapability1Code = codeList(
  'CardholderVerificationCapability1Code',
  iso20022,
  'MNSG NPIN FCPN FEPN FDSG FBIO MNVR FBIG APKI PKIS CHDT SCEC',
)
export const cashAccountType4Code = codeList(
  'CashAccountType4Code',
  iso20022,
  'CASH CHAR COMM TAXE CISH TRAS SACC CACC SVGS ONDP MGLD NREX MOMA LOAN SLRY ODFT',
)
export const chargeBearerType1Code = codeList('ChargeBearerType1Code', iso20022, 'DEBT CRED SHAR SLEV')
export const chargeType1Code = codeList('ChargeType1Code', iso20022, 'BRKF COMM')
export const chequeDelivery1Code = codeList(
  'ChequeDelivery1Code',
  iso20022,
  'MLDB MLCD MLFA CRDB CRCD CRFA PUDB PUCD PUFA RGDB RGCD RGFA',
)
export const chequeType2Code = codeList('ChequeType2Code', iso20022, 'CCHQ CCCH BCHQ DRFT ELDR')
export const clearingChannel2Code = codeList('ClearingChannel2Code', iso20022, 'RTGS RTNS MPNS BOOK')
export const copyDuplicate1Code = codeList('CopyDuplicate1Code', iso20022, 'CODU COPY DUPL')
export const creditDebitCode = codeList('CreditDebitCode', iso20022, 'CRDT DBIT')
export const cscManagement1Code = codeList('CSCManagement1Code', iso20022, 'PRST BYPS UNRD NCSC')
export const documentType3Code = codeList('DocumentType3Code', iso20022, 'RADM RPIN FXDR DISP PUOR SCOR')
export const documentType5Code = codeList(
  'DocumentType5Code',
  iso20022,
  'MSIN CNFA DNFA CINV CREN DEBN HIRI SBIN CMCN SOAC DISP BOLD VCHR AROI TSUT',
)
export const documentType6Code = codeList(
  'DocumentType6Code',
  iso20022,
  'MSIN CNFA DNFA CINV CREN DEBN HIRI SBIN CMCN SOAC DISP BOLD VCHR AROI TSUT PUOR',
)
export const entryStatus2Code = codeList('EntryStatus2Code', iso20022, 'BOOK PDNG INFO')
export const exchangeRateType1Code = codeList('ExchangeRateType1Code', iso20022, 'SPOT SALE AGRD')
export const frequency6Code = codeList('Frequency6Code', iso20022, 'YEAR MNTH QURT MIAN WEEK DAIL ADHO INDA FRTN')
export const instruction3Code = codeList('Instruction3Code', iso20022, 'CHQB HOLD PHOB TELB')
export const interestType1Code = codeList('InterestType1Code', iso20022, 'INDY OVRN')
export const namePrefix1Code = codeList('NamePrefix1Code', iso20022, 'DOCT MIST MISS MADM')
export const namePrefix2Code = codeList('NamePrefix2Code', iso20022, 'DOCT MADM MISS MIST MIKS')
export const onLineCapability1Code = codeList('OnLineCapability1Code', iso20022, 'OFLN ONLN SMON')
export const partyType3Code = codeList('PartyType3Code', iso20022, 'OPOI MERC ACCP ITAG ACQR CISS DLIS')
export const partyType4Code = codeList('PartyType4Code', iso20022, 'MERC ACCP ITAG ACQR CISS TAXH')
export const paymentMethod3Code = codeList('PaymentMethod3Code', iso20022, 'CHK TRF TRA')
export const paymentMethod4Code = codeList('PaymentMethod4Code', iso20022, 'CHK TRF DD TRA')
export const poiComponentType1Code = codeList('POIComponentType1Code', iso20022, 'SOFT EMVK EMVO MRIT CHIT SECM PEDV')
export const preferredContactMethod1Code = codeList('PreferredContactMethod1Code', iso20022, 'LETT MAIL PHON FAXX CELL')
export const priceValueType1Code = codeList('PriceValueType1Code', iso20022, 'DISC PREM PARV')
export const priority2Code = codeList('Priority2Code', iso20022, 'HIGH NORM')
export const regulatoryReportingType1Code = codeList('RegulatoryReportingType1Code', iso20022, 'CRED DEBT BOTH')
export const remittanceLocationMethod2Code = codeList(
  'RemittanceLocationMethod2Code',
  iso20022,
  'FAXI EDIC URID EMAL POST SMSM',
)
export const sequenceType3Code = codeList('SequenceType3Code', iso20022, 'FRST RCUR FNAL OOFF RPRE')
export const settlementMethod1Code = codeList('SettlementMethod1Code', iso20022, 'INDA INGA COVE CLRG')
export const taxRecordPeriod1Code = codeList(
  'TaxRecordPeriod1Code',
  iso20022,
  'MM01 MM02 MM03 MM04 MM05 MM06 MM07 MM08 MM09 MM10 MM11 MM12 QTR1 QTR2 QTR3 QTR4 HLF1 HLF2',
)
export const transactionChannel1Code = codeList('TransactionChannel1Code', iso20022, 'MAIL TLPH ECOM TVPY')
export const transactionEnvironment1Code = codeList('TransactionEnvironment1Code', iso20022, 'MERC PRIV PUBL')
export const unitOfMeasure1Code = codeList(
  'UnitOfMeasure1Code',
  iso20022,
  'PIEC TONS FOOT GBGA USGA GRAM INCH KILO PUND METR CMET MMET LITR CELI MILI GBOU USOU GBQA USQA GBPI USPI MILE KMET YARD SQKI HECT ARES SMET SCMT SMIL SQMI SQYA SQFO SQIN ACRE',
)
export const userInterface2Code = codeList('UserInterface2Code', iso20022, 'MDSP CDSP')
export const frequency1Code = codeList('Frequency1Code', iso20022, 'YEAR MNTH QURT MIAN WEEK DAIL ADHO INDA')
export const sequenceType1Code = codeList('SequenceType1Code', iso20022, 'FRST RCUR FNAL OOFF')
export const transactionIndividualStatus3Code = codeList(
  'TransactionIndividualStatus3Code',
  iso20022,
  'ACTC RJCT PDNG ACCP ACSP ACSC ACWC',
)
export const transactionGroupStatus3Code = codeList(
  'TransactionGroupStatus3Code',
  iso20022,
  'ACTC RCVD PART RJCT PDNG ACCP ACSP ACSC ACWC',
)
