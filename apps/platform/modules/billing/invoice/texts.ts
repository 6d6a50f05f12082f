// Why something about an invoice or a payment is refused, and what helps.
import { words } from '../../../kernel/language.ts'

export const texts = {
  tooLarge: words('Fakturaen er for stor', 'Fakturaen er for stor', 'The invoice is too large'),
  tooLargeCure: words(
    'En faktura kan være inntil 20 MB med vedlegg.',
    'Ein faktura kan vere inntil 20 MB med vedlegg.',
    'An invoice may be up to 20 MB with attachments.',
  ),
  noFile: words('Filen finnes ikke', 'Fila finst ikkje', 'There is no such file'),
  noFileCure: words('Last den opp på nytt.', 'Last henne opp på nytt.', 'Upload it again.'),
  notYours: words(
    'Fakturaen er ikke fra virksomheten du handler for',
    'Fakturaen er ikkje frå verksemda du handlar for',
    'The invoice is not from the organisation you act for',
  ),
  notYoursCure: words(
    'Sjekk organisasjonsnummeret til selger i fakturaen.',
    'Sjekk organisasjonsnummeret til seljar i fakturaen.',
    'Check the organisation number of the seller in the invoice.',
  ),
  otherBuyer: words(
    'Fakturaen er til en annen kjøper',
    'Fakturaen er til ein annan kjøpar',
    'The invoice is to another buyer',
  ),
  otherBuyerCure: words(
    'Sjekk organisasjonsnummeret til kjøper i fakturaen.',
    'Sjekk organisasjonsnummeret til kjøpar i fakturaen.',
    'Check the organisation number of the buyer in the invoice.',
  ),
  duplicate: words(
    'Fakturanummeret er mottatt før',
    'Fakturanummeret er motteke før',
    'This invoice number was received before',
  ),
  duplicateCure: words(
    'En faktura sendes én gang. Er den endret, må den ha et nytt nummer eller en kreditnota.',
    'Ein faktura blir send éin gong. Er han endra, må han ha eit nytt nummer eller ei kreditnota.',
    'An invoice is sent once. If it has changed, it needs a new number or a credit note.',
  ),
  noOrder: words(
    'Fakturaen viser ikke til en ordre i saken',
    'Fakturaen viser ikkje til ein ordre i saka',
    'The invoice refers to no order in this case',
  ),
  noOrderCure: words(
    'Skriv ordrenummeret i fakturaen, eller send den til kjøperens innboks.',
    'Skriv ordrenummeret i fakturaen, eller send han til innboksen til kjøparen.',
    'Put the order number in the invoice, or send it to the inbox of the buyer.',
  ),
  invalidOwn: words(
    'Fakturaen kan ikke skrives med disse opplysningene: {reason}',
    'Fakturaen kan ikkje skrivast med desse opplysningane: {reason}',
    'The invoice cannot be written with these particulars: {reason}',
  ),
  invalidOwnCure: words('Rett opplysningene.', 'Rett opplysningane.', 'Correct the particulars.'),
  account: words('Kontonummeret er ikke gyldig', 'Kontonummeret er ikkje gyldig', 'The account number is not valid'),
  accountCure: words(
    'Oppgi elleve sifre med riktig kontrollsiffer, eller et IBAN.',
    'Oppgje elleve siffer med rett kontrollsiffer, eller eit IBAN.',
    'State eleven digits with a right check digit, or an IBAN.',
  ),
  kid: words('KID har feil kontrollsiffer', 'KID har feil kontrollsiffer', 'The KID has a wrong check digit'),
  kidCure: words(
    'Rett KID, eller la feltet stå tomt.',
    'Rett KID, eller lat feltet stå tomt.',
    'Correct the KID, or leave the field empty.',
  ),
  quantity: words(
    'Antallet må være større enn null',
    'Talet må vere større enn null',
    'The quantity must be greater than zero',
  ),
  quantityCure: words('Rett antallet.', 'Rett talet.', 'Correct the quantity.'),
  line: words('Linjen finnes ikke i ordren', 'Linja finst ikkje i ordren', 'The line is not in the order'),
  lineCure: words('Velg en linje i ordren.', 'Vel ei linje i ordren.', 'Choose a line of the order.'),
  nothing: words(
    'Det er ingenting igjen å fakturere',
    'Det er ingenting att å fakturere',
    'There is nothing left to invoice',
  ),
  nothingCure: words(
    'Alt i ordren er fakturert.',
    'Alt i ordren er fakturert.',
    'Everything in the order has been invoiced.',
  ),
  notAccepted: words(
    'Ordren må være bekreftet før den kan faktureres',
    'Ordren må vere stadfesta før han kan fakturerast',
    'The order must be confirmed before it can be invoiced',
  ),
  notAcceptedCure: words('Svar på ordren først.', 'Svar på ordren først.', 'Answer the order first.'),
  unknown: words('Fakturaen finnes ikke', 'Fakturaen finst ikkje', 'There is no such invoice'),
  unknownCure: words('Velg en faktura i listen.', 'Vel ein faktura i lista.', 'Choose an invoice in the list.'),
  notReceived: words(
    'Fakturaen venter ikke på godkjenning',
    'Fakturaen ventar ikkje på godkjenning',
    'The invoice does not wait for approval',
  ),
  notReceivedCure: words(
    'Se hva som har hendt med den.',
    'Sjå kva som har hendt med han.',
    'See what has happened to it.',
  ),
  ownApproval: words(
    'Den som bestilte, tok imot eller registrerte, kan ikke godkjenne fakturaen',
    'Den som bestilte, tok imot eller registrerte, kan ikkje godkjenne fakturaen',
    'Whoever ordered, received or registered may not approve the invoice',
  ),
  ownApprovalCure: words(
    'La en annen person godkjenne.',
    'La ein annan person godkjenne.',
    'Let another person approve.',
  ),
  differences: words(
    'Fakturaen avviker fra ordre, mottak eller kontrakt',
    'Fakturaen avvik frå ordre, mottak eller kontrakt',
    'The invoice differs from order, receipt or contract',
  ),
  differencesCure: words(
    'Skriv hvorfor den likevel godkjennes, eller bestrid den.',
    'Skriv kvifor han likevel blir godkjend, eller bestrid han.',
    'Write why it is approved all the same, or dispute it.',
  ),
  notApproved: words(
    'Det er ingen godkjente fakturaer å betale',
    'Det er ingen godkjende fakturaer å betale',
    'There are no approved invoices to pay',
  ),
  notApprovedCure: words(
    'Godkjenn fakturaen først. En faktura som er i en betalingsfil, betales ikke en gang til.',
    'Godkjenn fakturaen først. Ein faktura som er i ei betalingsfil, blir ikkje betalt ein gong til.',
    'Approve the invoice first. An invoice that is in a payment file is not paid again.',
  ),
  execution: words(
    'Betalingsdagen må være en bankdag fra og med i dag',
    'Betalingsdagen må vere ein bankdag frå og med i dag',
    'The day of payment must be a banking day from today on',
  ),
  executionCure: words('Velg en virkedag.', 'Vel ein verkedag.', 'Choose a working day.'),
  creditLeft: words(
    'Kreditnotaene er større enn fakturaene',
    'Kreditnotaene er større enn fakturaene',
    'The credit notes are greater than the invoices',
  ),
  creditLeftCure: words(
    'Vent på neste faktura fra leverandøren, eller be om tilbakebetaling.',
    'Vent på neste faktura frå leverandøren, eller be om tilbakebetaling.',
    'Wait for the next invoice of the supplier, or ask for a refund.',
  ),
  noAccount: words(
    'En faktura har ikke kontonummer å betale til',
    'Ein faktura har ikkje kontonummer å betale til',
    'An invoice has no account to pay to',
  ),
  noAccountCure: words(
    'Bestrid fakturaen, så leverandøren sender en ny.',
    'Bestrid fakturaen, så leverandøren sender ein ny.',
    'Dispute the invoice, so that the supplier sends a new one.',
  ),
  statusFile: words(
    'Filen er ikke en statusfil fra banken',
    'Fila er ikkje ei statusfil frå banken',
    'The file is not a status file of a bank',
  ),
  statusFileCure: words(
    'Last opp pain.002 eller camt.054 slik banken sendte den.',
    'Last opp pain.002 eller camt.054 slik banken sende henne.',
    'Upload pain.002 or camt.054 as the bank sent it.',
  ),
  unknownPayment: words(
    'Statusfilen gjelder ingen betaling i saken',
    'Statusfila gjeld inga betaling i saka',
    'The status file concerns no payment of this case',
  ),
  unknownPaymentCure: words(
    'Sjekk at filen hører til denne anskaffelsen.',
    'Sjekk at fila høyrer til dette innkjøpet.',
    'Check that the file belongs to this procurement.',
  ),
  nothingNew: words(
    'Statusfilen sier ikke noe nytt',
    'Statusfila seier ikkje noko nytt',
    'The status file says nothing new',
  ),
  nothingNewCure: words(
    'Den er tatt inn før, eller betalingene er gjort opp.',
    'Ho er teken inn før, eller betalingane er gjorde opp.',
    'It was taken in before, or the payments are settled.',
  ),
  otherAmount: words(
    'Banken har bokført et annet beløp enn i betalingsfilen',
    'Banken har bokført eit anna beløp enn i betalingsfila',
    'The bank booked another amount than the payment file has',
  ),
  otherAmountCure: words(
    'Ta kontakt med banken. Ingenting er endret.',
    'Ta kontakt med banken. Ingenting er endra.',
    'Contact the bank. Nothing was changed.',
  ),
} as const
