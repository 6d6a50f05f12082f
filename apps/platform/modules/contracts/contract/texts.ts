// Why something about a contract is refused, and what helps.
import { words } from '../../../kernel/language.ts'

export const texts = {
  noAward: words(
    'Det er ikke sendt tildelingsbrev som gjelder',
    'Det er ikkje sendt tildelingsbrev som gjeld',
    'There is no award letter that stands',
  ),
  noAwardCure: words(
    'Send tildelingsbrevene først. Etter en omgjøring må nye brev sendes.',
    'Send tildelingsbreva først. Etter ei omgjering må nye brev sendast.',
    'Send the award letters first. After a reversal new letters must be sent.',
  ),
  notWinner: words(
    'Leverandøren er ikke tildelt noen delkontrakt',
    'Leverandøren er ikkje tildelt nokon delkontrakt',
    'The supplier was awarded no lot',
  ),
  notWinnerCure: words(
    'Velg en leverandør som vant en delkontrakt.',
    'Vel ein leverandør som vann ein delkontrakt.',
    'Choose a supplier that won a lot.',
  ),
  badPeriod: words(
    'Kontrakten må slutte etter at den begynner',
    'Kontrakten må slutte etter at han byrjar',
    'The contract must end after it begins',
  ),
  badPeriodCure: words('Rett datoene.', 'Rett datoane.', 'Correct the dates.'),
  lowCeiling: words(
    'Rammen kan ikke være lavere enn kontraktsverdien',
    'Ramma kan ikkje vere lågare enn kontraktsverdien',
    'The ceiling cannot be lower than the contract value',
  ),
  lowCeilingCure: words(
    'Sett rammen til minst kontraktsverdien, eller la feltet stå tomt.',
    'Set ramma til minst kontraktsverdien, eller lat feltet stå tomt.',
    'Set the ceiling to at least the contract value, or leave the field empty.',
  ),
  repeated: words('To linjer har samme kode', 'To linjer har same kode', 'Two lines have the same code'),
  repeatedCure: words('Gi hver linje sin egen kode.', 'Gi kvar linje sin eigen kode.', 'Give each line its own code.'),
  unit: words('Ukjent enhet', 'Ukjend eining', 'Unknown unit'),
  unitCure: words(
    'Bruk en kode fra UN/ECE Recommendation 20, for eksempel HUR (time), MON (måned) eller C62 (stykk).',
    'Bruk ein kode frå UN/ECE Recommendation 20, til dømes HUR (time), MON (månad) eller C62 (stykk).',
    'Use a code of UN/ECE Recommendation 20, such as HUR (hour), MON (month) or C62 (piece).',
  ),
  alreadySigned: words(
    'Kontrakten er signert og kan ikke skrives om',
    'Kontrakten er signert og kan ikkje skrivast om',
    'The contract is signed and cannot be redrafted',
  ),
  alreadySignedCure: words(
    'Registrer en endring av kontrakten i stedet.',
    'Registrer ei endring av kontrakten i staden.',
    'Record a change of the contract instead.',
  ),
  unknown: words('Kontrakten finnes ikke', 'Kontrakten finst ikkje', 'There is no such contract'),
  unknownCure: words('Velg en kontrakt i listen.', 'Vel ein kontrakt i lista.', 'Choose a contract in the list.'),
  reversed: words(
    'Tildelingen er omgjort, så kontrakten gjelder ikke',
    'Tildelinga er gjord om, så kontrakten gjeld ikkje',
    'The award was reversed, so the contract does not stand',
  ),
  reversedCure: words(
    'Vent på nye tildelingsbrev og en ny karensperiode.',
    'Vent på nye tildelingsbrev og ein ny karensperiode.',
    'Wait for new award letters and a new standstill.',
  ),
  twice: words('Parten har allerede signert', 'Parten har alt signert', 'This party has signed already'),
  twiceCure: words(
    'Vent på at den andre parten signerer.',
    'Vent på at den andre parten signerer.',
    'Wait for the other party to sign.',
  ),
  ownDraft: words(
    'Den som skrev utkastet, kan ikke signere for oppdragsgiver',
    'Den som skreiv utkastet, kan ikkje signere for oppdragsgivar',
    'Whoever drafted the contract may not sign it for the buyer',
  ),
  ownDraftCure: words(
    'La en annen godkjenner signere.',
    'La ein annan godkjennar signere.',
    'Let another approver sign.',
  ),
  otherDocument: words(
    'Kontrakten er endret siden du leste den',
    'Kontrakten er endra sidan du las han',
    'The contract has changed since you read it',
  ),
  otherDocumentCure: words('Les den på nytt.', 'Les han på nytt.', 'Read it again.'),
  rowCure: words(
    'Slå opp regelen, og kryss av for at du har kontrollert den.',
    'Slå opp regelen, og kryss av for at du har kontrollert han.',
    'Look up the rule, and tick that you have checked it.',
  ),
  arrears: words(
    'Skatteattesten viser restanser',
    'Skatteattesten viser restansar',
    'The tax certificate shows arrears',
  ),
  arrearsCure: words(
    'Be leverandøren ordne forholdet og hente ny attest.',
    'Be leverandøren ordne forholdet og hente ny attest.',
    'Ask the supplier to settle it and get a new certificate.',
  ),
  notConcluded: words(
    'Kontrakten er ikke inngått ennå',
    'Kontrakten er ikkje inngått enno',
    'The contract is not concluded yet',
  ),
  notConcludedCure: words(
    'Kontrakten er inngått når begge parter har signert.',
    'Kontrakten er inngått når begge partar har signert.',
    'A contract is concluded when both parties have signed.',
  ),
  noOption: words(
    'Opsjonen finnes ikke eller er brukt',
    'Opsjonen finst ikkje eller er brukt',
    'The option does not exist or has been used',
  ),
  noOptionCure: words('Velg en ubrukt opsjon.', 'Vel ein ubrukt opsjon.', 'Choose an unused option.'),
  optionLate: words(
    'Fristen for å bruke opsjonen er ute',
    'Fristen for å bruke opsjonen er ute',
    'The time for using the option has passed',
  ),
  optionLateCure: words(
    'Vurder om en endring av kontrakten er tillatt i stedet.',
    'Vurder om ei endring av kontrakten er lovleg i staden.',
    'Consider whether a change of the contract is allowed instead.',
  ),
  noClause: words(
    'Kontrakten har ingen bestemmelse om prisregulering',
    'Kontrakten har inga føresegn om prisregulering',
    'The contract has no clause on price regulation',
  ),
  noClauseCure: words(
    'Prisene står fast. Uten en klar bestemmelse er en prisendring en endring av kontrakten.',
    'Prisane står fast. Utan ei klar føresegn er ei prisendring ei endring av kontrakten.',
    'The prices are fixed. Without a clear clause a change of price is a change of the contract.',
  ),
  belowZero: words(
    'Endringen gjør rammen mindre enn null',
    'Endringa gjer ramma mindre enn null',
    'The change takes the ceiling below zero',
  ),
  belowZeroCure: words('Rett beløpet.', 'Rett beløpet.', 'Correct the amount.'),
} as const
