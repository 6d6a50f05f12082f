import type { Text } from '../language.ts'

// Names of the business terms and groups of EN 16931-1, each line: id | bokmål | nynorsk | English.
const lines = `
BT-1 | Fakturanummer | Fakturanummer | Invoice number
BT-2 | Fakturadato | Fakturadato | Invoice issue date
BT-3 | Fakturatype | Fakturatype | Invoice type code
BT-5 | Fakturavaluta | Fakturavaluta | Invoice currency code
BT-6 | Regnskapsvaluta for mva. | Rekneskapsvaluta for mva. | VAT accounting currency code
BT-7 | Dato for mva.-plikt | Dato for mva.-plikt | VAT point date
BT-8 | Kode for mva.-dato | Kode for mva.-dato | VAT point date code
BT-9 | Forfallsdato | Forfallsdato | Payment due date
BT-10 | Kjøpers referanse | Kjøpars referanse | Buyer reference
BT-11 | Prosjektreferanse | Prosjektreferanse | Project reference
BT-12 | Kontraktsreferanse | Kontraktsreferanse | Contract reference
BT-13 | Ordrereferanse | Ordrereferanse | Purchase order reference
BT-14 | Selgers ordrenummer | Seljars ordrenummer | Sales order reference
BT-15 | Referanse til mottaksmelding | Referanse til mottaksmelding | Receiving advice reference
BT-16 | Referanse til pakkseddel | Referanse til pakksetel | Despatch advice reference
BT-17 | Referanse til konkurranse eller delkontrakt | Referanse til konkurranse eller delkontrakt | Tender or lot reference
BT-18 | Fakturert objekt | Fakturert objekt | Invoiced object identifier
BT-19 | Kjøpers konteringsreferanse | Kjøpars konteringsreferanse | Buyer accounting reference
BT-20 | Betalingsbetingelser | Betalingsvilkår | Payment terms
BT-22 | Merknad | Merknad | Invoice note
BT-23 | Forretningsprosess | Forretningsprosess | Business process type
BT-24 | Spesifikasjon | Spesifikasjon | Specification identifier
BT-25 | Nummer på tidligere faktura | Nummer på tidlegare faktura | Preceding invoice reference
BT-26 | Dato på tidligere faktura | Dato på tidlegare faktura | Preceding invoice issue date
BT-27 | Selgers navn | Seljars namn | Seller name
BT-28 | Selgers forretningsnavn | Seljars forretningsnamn | Seller trading name
BT-29 | Selgers identifikator | Seljars identifikator | Seller identifier
BT-30 | Selgers organisasjonsnummer | Seljars organisasjonsnummer | Seller legal registration identifier
BT-31 | Selgers mva.-nummer | Seljars mva.-nummer | Seller VAT identifier
BT-32 | Selgers skatteregistrering | Seljars skatteregistrering | Seller tax registration identifier
BT-33 | Selgers øvrige foretaksopplysninger | Seljars andre føretaksopplysningar | Seller additional legal information
BT-34 | Selgers elektroniske adresse | Seljars elektroniske adresse | Seller electronic address
BT-35 | Selgers adresselinje 1 | Seljars adresselinje 1 | Seller address line 1
BT-36 | Selgers adresselinje 2 | Seljars adresselinje 2 | Seller address line 2
BT-37 | Selgers poststed | Seljars poststad | Seller city
BT-38 | Selgers postnummer | Seljars postnummer | Seller post code
BT-39 | Selgers region | Seljars region | Seller country subdivision
BT-40 | Selgers land | Seljars land | Seller country code
BT-41 | Selgers kontaktperson | Seljars kontaktperson | Seller contact point
BT-42 | Selgers telefon | Seljars telefon | Seller contact telephone number
BT-43 | Selgers e-post | Seljars e-post | Seller contact email address
BT-44 | Kjøpers navn | Kjøpars namn | Buyer name
BT-45 | Kjøpers forretningsnavn | Kjøpars forretningsnamn | Buyer trading name
BT-46 | Kjøpers identifikator | Kjøpars identifikator | Buyer identifier
BT-47 | Kjøpers organisasjonsnummer | Kjøpars organisasjonsnummer | Buyer legal registration identifier
BT-48 | Kjøpers mva.-nummer | Kjøpars mva.-nummer | Buyer VAT identifier
BT-49 | Kjøpers elektroniske adresse | Kjøpars elektroniske adresse | Buyer electronic address
BT-50 | Kjøpers adresselinje 1 | Kjøpars adresselinje 1 | Buyer address line 1
BT-51 | Kjøpers adresselinje 2 | Kjøpars adresselinje 2 | Buyer address line 2
BT-52 | Kjøpers poststed | Kjøpars poststad | Buyer city
BT-53 | Kjøpers postnummer | Kjøpars postnummer | Buyer post code
BT-54 | Kjøpers region | Kjøpars region | Buyer country subdivision
BT-55 | Kjøpers land | Kjøpars land | Buyer country code
BT-56 | Kjøpers kontaktperson | Kjøpars kontaktperson | Buyer contact point
BT-57 | Kjøpers telefon | Kjøpars telefon | Buyer contact telephone number
BT-58 | Kjøpers e-post | Kjøpars e-post | Buyer contact email address
BT-59 | Betalingsmottakers navn | Betalingsmottakars namn | Payee name
BT-60 | Betalingsmottakers identifikator | Betalingsmottakars identifikator | Payee identifier
BT-61 | Betalingsmottakers organisasjonsnummer | Betalingsmottakars organisasjonsnummer | Payee legal registration identifier
BT-62 | Mva.-representantens navn | Namnet til mva.-representanten | Seller tax representative name
BT-63 | Mva.-representantens mva.-nummer | Mva.-nummeret til mva.-representanten | Seller tax representative VAT identifier
BT-64 | Mva.-representantens adresselinje 1 | Adresselinje 1 for mva.-representanten | Tax representative address line 1
BT-65 | Mva.-representantens adresselinje 2 | Adresselinje 2 for mva.-representanten | Tax representative address line 2
BT-66 | Mva.-representantens poststed | Poststad for mva.-representanten | Tax representative city
BT-67 | Mva.-representantens postnummer | Postnummer for mva.-representanten | Tax representative post code
BT-68 | Mva.-representantens region | Region for mva.-representanten | Tax representative country subdivision
BT-69 | Mva.-representantens land | Land for mva.-representanten | Tax representative country code
BT-70 | Mottakers navn ved levering | Mottakars namn ved levering | Deliver to party name
BT-71 | Leveringssted | Leveringsstad | Deliver to location identifier
BT-72 | Leveringsdato | Leveringsdato | Actual delivery date
BT-73 | Fakturaperiodens første dag | Første dag i fakturaperioden | Invoicing period start date
BT-74 | Fakturaperiodens siste dag | Siste dag i fakturaperioden | Invoicing period end date
BT-75 | Leveringsadresse, linje 1 | Leveringsadresse, linje 1 | Deliver to address line 1
BT-76 | Leveringsadresse, linje 2 | Leveringsadresse, linje 2 | Deliver to address line 2
BT-77 | Leveringsadressens poststed | Poststad i leveringsadressa | Deliver to city
BT-78 | Leveringsadressens postnummer | Postnummer i leveringsadressa | Deliver to post code
BT-79 | Leveringsadressens region | Region i leveringsadressa | Deliver to country subdivision
BT-80 | Leveringsadressens land | Land i leveringsadressa | Deliver to country code
BT-81 | Betalingsmåte | Betalingsmåte | Payment means type code
BT-82 | Beskrivelse av betalingsmåte | Skildring av betalingsmåte | Payment means text
BT-83 | Betalingsreferanse (KID) | Betalingsreferanse (KID) | Remittance information
BT-84 | Kontonummer | Kontonummer | Payment account identifier
BT-85 | Kontonavn | Kontonamn | Payment account name
BT-86 | Bank (BIC) | Bank (BIC) | Payment service provider identifier
BT-87 | Kortnummer | Kortnummer | Payment card primary account number
BT-88 | Kortholder | Kortholdar | Payment card holder name
BT-89 | Fullmakt for trekk | Fullmakt for trekk | Mandate reference identifier
BT-90 | Bankens kreditoridentifikator | Kreditoridentifikator i banken | Bank assigned creditor identifier
BT-91 | Konto som belastes | Konto som blir belasta | Debited account identifier
BT-92 | Fradrag på dokumentet | Frådrag på dokumentet | Document level allowance amount
BT-93 | Grunnlag for fradrag | Grunnlag for frådrag | Document level allowance base amount
BT-94 | Prosentsats for fradrag | Prosentsats for frådrag | Document level allowance percentage
BT-95 | Mva.-kategori for fradrag | Mva.-kategori for frådrag | Document level allowance VAT category code
BT-96 | Mva.-sats for fradrag | Mva.-sats for frådrag | Document level allowance VAT rate
BT-97 | Begrunnelse for fradrag | Grunngiving for frådrag | Document level allowance reason
BT-98 | Kode for begrunnelse av fradrag | Kode for grunngiving av frådrag | Document level allowance reason code
BT-99 | Tillegg på dokumentet | Tillegg på dokumentet | Document level charge amount
BT-100 | Grunnlag for tillegg | Grunnlag for tillegg | Document level charge base amount
BT-101 | Prosentsats for tillegg | Prosentsats for tillegg | Document level charge percentage
BT-102 | Mva.-kategori for tillegg | Mva.-kategori for tillegg | Document level charge VAT category code
BT-103 | Mva.-sats for tillegg | Mva.-sats for tillegg | Document level charge VAT rate
BT-104 | Begrunnelse for tillegg | Grunngiving for tillegg | Document level charge reason
BT-105 | Kode for begrunnelse av tillegg | Kode for grunngiving av tillegg | Document level charge reason code
BT-106 | Sum av linjebeløp | Sum av linjebeløp | Sum of invoice line net amount
BT-107 | Sum av fradrag | Sum av frådrag | Sum of allowances on document level
BT-108 | Sum av tillegg | Sum av tillegg | Sum of charges on document level
BT-109 | Totalbeløp uten mva. | Totalbeløp utan mva. | Invoice total amount without VAT
BT-110 | Sum mva. | Sum mva. | Invoice total VAT amount
BT-111 | Sum mva. i regnskapsvaluta | Sum mva. i rekneskapsvaluta | Invoice total VAT amount in accounting currency
BT-112 | Totalbeløp med mva. | Totalbeløp med mva. | Invoice total amount with VAT
BT-113 | Forhåndsbetalt | Førehandsbetalt | Paid amount
BT-114 | Avrunding | Avrunding | Rounding amount
BT-115 | Beløp å betale | Beløp å betale | Amount due for payment
BT-116 | Mva.-grunnlag | Mva.-grunnlag | VAT category taxable amount
BT-117 | Mva.-beløp | Mva.-beløp | VAT category tax amount
BT-118 | Mva.-kategori | Mva.-kategori | VAT category code
BT-119 | Mva.-sats | Mva.-sats | VAT category rate
BT-120 | Fritaksgrunn | Fritaksgrunn | VAT exemption reason text
BT-121 | Kode for fritaksgrunn | Kode for fritaksgrunn | VAT exemption reason code
BT-122 | Vedleggets identifikator | Identifikatoren til vedlegget | Supporting document reference
BT-123 | Beskrivelse av vedlegg | Skildring av vedlegg | Supporting document description
BT-124 | Vedleggets nettadresse | Nettadressa til vedlegget | External document location
BT-125 | Vedlegg | Vedlegg | Attached document
BT-126 | Linjenummer | Linjenummer | Invoice line identifier
BT-127 | Merknad til linje | Merknad til linje | Invoice line note
BT-128 | Fakturert objekt på linje | Fakturert objekt på linje | Invoice line object identifier
BT-129 | Antall | Tal | Invoiced quantity
BT-130 | Enhet | Eining | Invoiced quantity unit of measure code
BT-131 | Linjebeløp | Linjebeløp | Invoice line net amount
BT-132 | Referanse til ordrelinje | Referanse til ordrelinje | Referenced purchase order line reference
BT-133 | Konteringsreferanse på linje | Konteringsreferanse på linje | Invoice line buyer accounting reference
BT-134 | Linjeperiodens første dag | Første dag i linjeperioden | Invoice line period start date
BT-135 | Linjeperiodens siste dag | Siste dag i linjeperioden | Invoice line period end date
BT-136 | Fradrag på linje | Frådrag på linje | Invoice line allowance amount
BT-137 | Grunnlag for fradrag på linje | Grunnlag for frådrag på linje | Invoice line allowance base amount
BT-138 | Prosentsats for fradrag på linje | Prosentsats for frådrag på linje | Invoice line allowance percentage
BT-139 | Begrunnelse for fradrag på linje | Grunngiving for frådrag på linje | Invoice line allowance reason
BT-140 | Kode for fradrag på linje | Kode for frådrag på linje | Invoice line allowance reason code
BT-141 | Tillegg på linje | Tillegg på linje | Invoice line charge amount
BT-142 | Grunnlag for tillegg på linje | Grunnlag for tillegg på linje | Invoice line charge base amount
BT-143 | Prosentsats for tillegg på linje | Prosentsats for tillegg på linje | Invoice line charge percentage
BT-144 | Begrunnelse for tillegg på linje | Grunngiving for tillegg på linje | Invoice line charge reason
BT-145 | Kode for tillegg på linje | Kode for tillegg på linje | Invoice line charge reason code
BT-146 | Nettopris | Nettopris | Item net price
BT-147 | Prisavslag | Prisavslag | Item price discount
BT-148 | Bruttopris | Bruttopris | Item gross price
BT-149 | Prisgrunnlag | Prisgrunnlag | Item price base quantity
BT-150 | Enhet for prisgrunnlag | Eining for prisgrunnlag | Item price base quantity unit of measure code
BT-151 | Varens mva.-kategori | Mva.-kategorien til vara | Invoiced item VAT category code
BT-152 | Varens mva.-sats | Mva.-satsen til vara | Invoiced item VAT rate
BT-153 | Varenavn | Varenamn | Item name
BT-154 | Varebeskrivelse | Vareskildring | Item description
BT-155 | Selgers varenummer | Seljars varenummer | Item seller identifier
BT-156 | Kjøpers varenummer | Kjøpars varenummer | Item buyer identifier
BT-157 | Standard varenummer (GTIN) | Standard varenummer (GTIN) | Item standard identifier
BT-158 | Vareklassifisering | Vareklassifisering | Item classification identifier
BT-159 | Opprinnelsesland | Opphavsland | Item country of origin
BT-160 | Navn på vareegenskap | Namn på vareeigenskap | Item attribute name
BT-161 | Verdi av vareegenskap | Verdi av vareeigenskap | Item attribute value
BT-162 | Selgers adresselinje 3 | Seljars adresselinje 3 | Seller address line 3
BT-163 | Kjøpers adresselinje 3 | Kjøpars adresselinje 3 | Buyer address line 3
BT-164 | Mva.-representantens adresselinje 3 | Adresselinje 3 for mva.-representanten | Tax representative address line 3
BT-165 | Leveringsadresse, linje 3 | Leveringsadresse, linje 3 | Deliver to address line 3
BG-3 | Tidligere faktura | Tidlegare faktura | Preceding invoice reference
BG-4 | Selger | Seljar | Seller
BG-5 | Selgers postadresse | Seljars postadresse | Seller postal address
BG-6 | Selgers kontakt | Seljars kontakt | Seller contact
BG-7 | Kjøper | Kjøpar | Buyer
BG-8 | Kjøpers postadresse | Kjøpars postadresse | Buyer postal address
BG-9 | Kjøpers kontakt | Kjøpars kontakt | Buyer contact
BG-10 | Betalingsmottaker | Betalingsmottakar | Payee
BG-11 | Mva.-representant | Mva.-representant | Seller tax representative party
BG-12 | Mva.-representantens postadresse | Postadressa til mva.-representanten | Seller tax representative postal address
BG-13 | Levering | Levering | Delivery information
BG-14 | Fakturaperiode | Fakturaperiode | Invoicing period
BG-15 | Leveringsadresse | Leveringsadresse | Deliver to address
BG-16 | Betalingsopplysninger | Betalingsopplysningar | Payment instructions
BG-17 | Konto | Konto | Credit transfer
BG-18 | Betalingskort | Betalingskort | Payment card information
BG-19 | Trekk fra konto | Trekk frå konto | Direct debit
BG-20 | Fradrag på dokumentet | Frådrag på dokumentet | Document level allowances
BG-21 | Tillegg på dokumentet | Tillegg på dokumentet | Document level charges
BG-22 | Totaler | Totalar | Document totals
BG-23 | Mva.-spesifikasjon | Mva.-spesifikasjon | VAT breakdown
BG-24 | Vedlegg | Vedlegg | Additional supporting documents
BG-25 | Fakturalinje | Fakturalinje | Invoice line
BG-26 | Linjeperiode | Linjeperiode | Invoice line period
BG-27 | Fradrag på linje | Frådrag på linje | Invoice line allowances
BG-28 | Tillegg på linje | Tillegg på linje | Invoice line charges
BG-29 | Pris | Pris | Price details
BG-30 | Mva. på linje | Mva. på linje | Line VAT information
BG-31 | Vare | Vare | Item information
BG-32 | Vareegenskaper | Vareeigenskapar | Item attributes
`

/** Business terms by id; ids that share a place (`BT-29, BT-90`) are joined. */
export const billingTerms: Readonly<Record<string, Text>> = Object.fromEntries(
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', nb = '', nn = '', en = ''] = line.split('|').map((part) => part.trim())
      return [id, { nb, nn, en }]
    }),
)
