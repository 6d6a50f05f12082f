// Why something about an order is refused, and what helps.
import { words } from '../../../kernel/language.ts'

export const texts = {
  notConcluded: words(
    'Det kan bare bestilles på en inngått kontrakt',
    'Det kan berre bestillast på ein inngått kontrakt',
    'Orders can only be placed under a concluded contract',
  ),
  notConcludedCure: words(
    'Vent til begge parter har signert.',
    'Vent til begge partar har signert.',
    'Wait until both parties have signed.',
  ),
  document: words(
    'Dokumentet bryter en regel i formatet og kan ikke sendes',
    'Dokumentet bryt ein regel i formatet og kan ikkje sendast',
    'The document breaks a rule of its format and cannot be sent',
  ),
  documentCure: words(
    'Kontroller partene, linjene og tekstene.',
    'Kontroller partane, linjene og tekstane.',
    'Check the parties, the lines and the texts.',
  ),
  ended: words('Kontrakten er utløpt', 'Kontrakten er gått ut', 'The contract has ended'),
  endedCure: words(
    'Bruk en opsjon som forlenger kontrakten, eller kunngjør på nytt.',
    'Bruk ein opsjon som forlengjer kontrakten, eller kunngjer på nytt.',
    'Exercise an option that prolongs the contract, or publish a new notice.',
  ),
  unknownItem: words(
    'Ytelsen finnes ikke i kontrakten',
    'Ytinga finst ikkje i kontrakten',
    'The item is not in the contract',
  ),
  unknownItemCure: words(
    'Velg en ytelse fra kontraktens prisliste.',
    'Vel ei yting frå prislista i kontrakten.',
    'Choose an item from the price list of the contract.',
  ),
  price: words(
    'Prisen er høyere enn i kontrakten',
    'Prisen er høgare enn i kontrakten',
    'The price is higher than in the contract',
  ),
  priceCure: words(
    'Bruk kontraktens pris eller en lavere.',
    'Bruk prisen i kontrakten eller ein lågare.',
    'Use the price of the contract or a lower one.',
  ),
  quantity: words(
    'Antallet må være større enn null',
    'Talet må vere større enn null',
    'The quantity must be greater than zero',
  ),
  quantityCure: words('Rett antallet.', 'Rett talet.', 'Correct the quantity.'),
  ceiling: words(
    'Bestillingen går over rammen for kontrakten',
    'Bestillinga går over ramma for kontrakten',
    'The order exceeds the ceiling of the contract',
  ),
  ceilingCure: words(
    'Bestill mindre, bruk en opsjon, eller endre kontrakten der reglene tillater det.',
    'Bestill mindre, bruk ein opsjon, eller endre kontrakten der reglane tillèt det.',
    'Order less, exercise an option, or change the contract where the rules allow it.',
  ),
  unknown: words('Ordren finnes ikke', 'Ordren finst ikkje', 'There is no such order'),
  unknownCure: words('Velg en ordre i listen.', 'Vel ein ordre i lista.', 'Choose an order in the list.'),
  answered: words('Ordren er allerede besvart', 'Ordren er alt svara på', 'The order was answered already'),
  answeredCure: words(
    'Ta kontakt med oppdragsgiveren hvis svaret må endres.',
    'Ta kontakt med oppdragsgivaren dersom svaret må endrast.',
    'Contact the buyer if the answer must be changed.',
  ),
  noteMissing: words('Et avslag må begrunnes', 'Eit avslag må grunngivast', 'A rejection must be explained'),
  noteMissingCure: words('Skriv hvorfor.', 'Skriv kvifor.', 'Write why.'),
  changesMissing: words(
    'Oppgi minst én endret linje',
    'Oppgje minst éi endra linje',
    'State at least one changed line',
  ),
  changesMissingCure: words(
    'Fyll inn nytt antall eller ny pris på en linje, eller godta ordren som den er.',
    'Fyll inn nytt tal eller ny pris på ei linje, eller godta ordren som han er.',
    'Give a new quantity or price for a line, or accept the order as it is.',
  ),
  unknownLine: words('Linjen finnes ikke i ordren', 'Linja finst ikkje i ordren', 'The line is not in the order'),
  unknownLineCure: words('Velg en linje i ordren.', 'Vel ei linje i ordren.', 'Choose a line of the order.'),
  noChanges: words(
    'Leverandøren har ikke foreslått endringer',
    'Leverandøren har ikkje føreslått endringar',
    'The supplier has proposed no changes',
  ),
  noChangesCure: words(
    'Vent på svar, eller registrer mottak.',
    'Vent på svar, eller registrer mottak.',
    'Wait for an answer, or record a receipt.',
  ),
  notAccepted: words(
    'Leverandøren har ikke godtatt ordren',
    'Leverandøren har ikkje godteke ordren',
    'The supplier has not accepted the order',
  ),
  notAcceptedCure: words(
    'Vent på ordrebekreftelsen.',
    'Vent på ordrestadfestinga.',
    'Wait for the order confirmation.',
  ),
  tooMuch: words('Det er ikke bestilt så mye', 'Det er ikkje bestilt så mykje', 'Not that much was ordered'),
  tooMuchCure: words(
    'Registrer det som er bestilt, og ta opp resten med leverandøren.',
    'Registrer det som er bestilt, og ta opp resten med leverandøren.',
    'Record what was ordered, and raise the rest with the supplier.',
  ),
  nothing: words('Alt er allerede mottatt', 'Alt er alt motteke', 'Everything has been received already'),
  nothingCure: words('Du trenger ikke gjøre mer.', 'Du treng ikkje gjere meir.', 'There is nothing more to do.'),
  notSent: words(
    'Ordren kan ikke trekkes tilbake nå',
    'Ordren kan ikkje trekkjast tilbake no',
    'The order cannot be cancelled now',
  ),
  notSentCure: words(
    'Bare en ordre som ikke er besvart, kan trekkes tilbake.',
    'Berre ein ordre som ikkje er svara på, kan trekkjast tilbake.',
    'Only an order that is not answered yet can be cancelled.',
  ),
} as const
