import type { Text } from '../../../kernel/language.ts'

/** What the competition room says when it refuses, and the cure. */
export const texts = {
  tooManyDocuments: {
    nb: 'Konkurransen har for mange dokumenter',
    nn: 'Konkurransen har for mange dokument',
    en: 'The competition has too many documents',
  },
  tooManyDocumentsCure: { nb: 'Slå sammen dokumenter.', nn: 'Slå saman dokument.', en: 'Merge documents.' },
  noDocument: { nb: 'Dokumentet finnes ikke', nn: 'Dokumentet finst ikkje', en: 'There is no such document' },
  noDocumentCure: { nb: 'Les siden på nytt.', nn: 'Les sida på nytt.', en: 'Read the page again.' },
  notAnOpener: {
    nb: 'Et medlem har ikke rollen åpner',
    nn: 'Ein medlem har ikkje rolla opnar',
    en: 'A member does not have the opener role',
  },
  notAnOpenerCure: {
    nb: 'Velg personer med rollen åpner, eller be administratoren gi dem rollen.',
    nn: 'Vel personar med rolla opnar, eller be administratoren gje dei rolla.',
    en: 'Choose people with the opener role, or ask the administrator to give it to them.',
  },
  committeeTooSmall: {
    nb: 'Komiteen må ha minst én flere enn antallet som åpner',
    nn: 'Komiteen må ha minst éin fleire enn talet som opnar',
    en: 'The committee must have at least one more member than are needed to open',
  },
  committeeTooSmallCure: {
    nb: 'Legg til et medlem, så kan tilbudene åpnes selv om en er borte.',
    nn: 'Legg til ein medlem, så kan tilboda opnast sjølv om ein er borte.',
    en: 'Add a member, so that the tenders can be opened even if one is away.',
  },
  notInCommittee: {
    nb: 'Du er ikke med i åpningskomiteen',
    nn: 'Du er ikkje med i opningskomiteen',
    en: 'You are not in the opening committee',
  },
  notInCommitteeCure: {
    nb: 'Be saksbehandleren sette deg i komiteen.',
    nn: 'Be saksbehandlaren setje deg i komiteen.',
    en: 'Ask the case officer to put you in the committee.',
  },
  notAKey: {
    nb: 'Dette er ikke en gyldig offentlig nøkkel',
    nn: 'Dette er ikkje ein gyldig offentleg nøkkel',
    en: 'This is not a valid public key',
  },
  notAKeyCure: {
    nb: 'Lag nøkkelen på nytt i nettleseren.',
    nn: 'Lag nøkkelen på nytt i nettlesaren.',
    en: 'Make the key again in the browser.',
  },
  keyOfAnother: {
    nb: 'Et annet medlem har denne nøkkelen',
    nn: 'Ein annan medlem har denne nøkkelen',
    en: 'Another member has this key',
  },
  noLot: {
    nb: 'Delkontrakten finnes ikke i kunngjøringen',
    nn: 'Delkontrakten finst ikkje i kunngjeringa',
    en: 'The lot is not in the notice',
  },
  noLotCure: {
    nb: 'Velg en delkontrakt fra kunngjøringen.',
    nn: 'Vel ein delkontrakt frå kunngjeringa.',
    en: 'Choose a lot from the notice.',
  },
  onePrice: {
    nb: 'Delkontrakten må ha ett tildelingskriterium på pris eller kostnad',
    nn: 'Delkontrakten må ha eitt tildelingskriterium på pris eller kostnad',
    en: 'The lot must have one award criterion on price or cost',
  },
  onePriceCure: {
    nb: 'Rett tildelingskriteriene i kunngjøringen.',
    nn: 'Rett tildelingskriteria i kunngjeringa.',
    en: 'Correct the award criteria in the notice.',
  },
  modelCure: {
    nb: 'Velg en annen modell, eller rett vektene i kunngjøringen.',
    nn: 'Vel ein annan modell, eller rett vektene i kunngjeringa.',
    en: 'Choose another model, or correct the weights in the notice.',
  },
  noNotice: {
    nb: 'Kunngjøringen er ikke skrevet',
    nn: 'Kunngjeringa er ikkje skriven',
    en: 'The notice has not been written',
  },
  noNoticeCure: { nb: 'Skriv kunngjøringen først.', nn: 'Skriv kunngjeringa først.', en: 'Write the notice first.' },
  noDocuments: {
    nb: 'Konkurransegrunnlaget mangler dokumenter',
    nn: 'Konkurransegrunnlaget manglar dokument',
    en: 'The procurement documents are missing',
  },
  noDocumentsCure: {
    nb: 'Last opp minst ett dokument.',
    nn: 'Last opp minst eitt dokument.',
    en: 'Upload at least one document.',
  },
  noCommittee: {
    nb: 'Åpningskomiteen er ikke valgt',
    nn: 'Opningskomiteen er ikkje vald',
    en: 'The opening committee has not been named',
  },
  noCommitteeCure: {
    nb: 'Velg minst tre medlemmer.',
    nn: 'Vel minst tre medlemer.',
    en: 'Name at least three members.',
  },
  keysMissing: {
    nb: 'Ikke alle i komiteen har laget åpningsnøkkel',
    nn: 'Ikkje alle i komiteen har laga opningsnøkkel',
    en: 'Not all committee members have made their opening key',
  },
  keysMissingCure: {
    nb: 'Be hvert medlem logge inn og lage nøkkelen sin.',
    nn: 'Be kvar medlem logge inn og lage nøkkelen sin.',
    en: 'Ask each member to log in and make a key.',
  },
  noModel: {
    nb: 'Evalueringsmodell mangler for en delkontrakt',
    nn: 'Evalueringsmodell manglar for ein delkontrakt',
    en: 'A lot has no evaluation model',
  },
  noModelCure: {
    nb: 'Velg modell for hver delkontrakt.',
    nn: 'Vel modell for kvar delkontrakt.',
    en: 'Choose a model for each lot.',
  },
  notInApproval: {
    nb: 'Konkurransen venter ikke på godkjenning',
    nn: 'Konkurransen ventar ikkje på godkjenning',
    en: 'The competition is not waiting for approval',
  },
  notInApprovalCure: { nb: 'Les siden på nytt.', nn: 'Les sida på nytt.', en: 'Read the page again.' },
  inApproval: {
    nb: 'Konkurransen er til godkjenning og kan ikke endres',
    nn: 'Konkurransen er til godkjenning og kan ikkje endrast',
    en: 'The competition is waiting for approval and cannot be changed',
  },
  inApprovalCure: {
    nb: 'Be om å få den tilbake først.',
    nn: 'Be om å få han tilbake først.',
    en: 'Ask to have it returned first.',
  },
  publishedAlready: {
    nb: 'Konkurransen er kunngjort',
    nn: 'Konkurransen er kunngjord',
    en: 'The competition has been published',
  },
  publishedAlreadyCure: {
    nb: 'Gjør endringen med en endringskunngjøring.',
    nn: 'Gjer endringa med ei endringskunngjering.',
    en: 'Make the change with a change notice.',
  },
  ownApproval: {
    nb: 'Den som laget dette kan ikke godkjenne det selv',
    nn: 'Den som laga dette, kan ikkje godkjenne det sjølv',
    en: 'The person who prepared this cannot approve it',
  },
  ownApprovalCure: {
    nb: 'La en annen med rollen godkjenner gjøre det.',
    nn: 'Lat ein annan med rolla godkjennar gjere det.',
    en: 'Let another person with the approver role do it.',
  },
  cancelled: { nb: 'Konkurransen er avlyst', nn: 'Konkurransen er avlyst', en: 'The competition was cancelled' },
  cancelledCure: {
    nb: 'Start en ny anskaffelse om behovet består.',
    nn: 'Start eit nytt innkjøp om behovet står ved lag.',
    en: 'Start a new procurement if the need remains.',
  },
  notOpen: { nb: 'Konkurransen er ikke åpen', nn: 'Konkurransen er ikkje open', en: 'The competition is not open' },
  notOpenCure: {
    nb: 'Se kunngjøringen for frister og status.',
    nn: 'Sjå kunngjeringa for fristar og status.',
    en: 'See the notice for deadlines and status.',
  },
  tooManyQuestions: {
    nb: 'Det er for mange spørsmål',
    nn: 'Det er for mange spørsmål',
    en: 'There are too many questions',
  },
  noQuestion: { nb: 'Spørsmålet finnes ikke', nn: 'Spørsmålet finst ikkje', en: 'There is no such question' },
  noQuestionCure: { nb: 'Les siden på nytt.', nn: 'Les sida på nytt.', en: 'Read the page again.' },
  sealAgain: {
    nb: 'Åpne leveringssiden på nytt og lever en gang til.',
    nn: 'Opne leveringssida på nytt og lever ein gong til.',
    en: 'Open the submission page again and submit once more.',
  },
  partsMissing: {
    nb: 'Ikke alle filene er lastet opp',
    nn: 'Ikkje alle filene er lasta opp',
    en: 'Not all files have been uploaded',
  },
  partsMissingCure: {
    nb: 'Vent til opplastingen er ferdig, og lever igjen.',
    nn: 'Vent til opplastinga er ferdig, og lever igjen.',
    en: 'Wait until the upload is complete, then submit again.',
  },
  sameTender: {
    nb: 'Dette tilbudet er allerede levert',
    nn: 'Dette tilbodet er alt levert',
    en: 'This tender was already submitted',
  },
  noTender: { nb: 'Tilbudet finnes ikke', nn: 'Tilbodet finst ikkje', en: 'There is no such tender' },
  noTenderCure: { nb: 'Les siden på nytt.', nn: 'Les sida på nytt.', en: 'Read the page again.' },
  tooLate: {
    nb: 'Tilbudsfristen er ute. Tilbudet er ikke tatt imot',
    nn: 'Tilbodsfristen er ute. Tilbodet er ikkje teke imot',
    en: 'The deadline has passed. The tender was not accepted',
  },
  tooLateCure: {
    nb: 'Leverandøren har risikoen for at tilbudet kommer frem i tide. Kontakt oppdragsgiver om systemet hadde feil.',
    nn: 'Leverandøren har risikoen for at tilbodet kjem fram i tide. Kontakt oppdragsgjevar om systemet hadde feil.',
    en: 'The supplier carries the risk of late arrival. Contact the buyer if the system was at fault.',
  },
  beforeDeadline: {
    nb: 'Tilbudsfristen er ikke ute',
    nn: 'Tilbodsfristen er ikkje ute',
    en: 'The deadline has not passed',
  },
  beforeDeadlineCure: {
    nb: 'Vent til fristen er ute. Ingen kan lese tilbudene før det.',
    nn: 'Vent til fristen er ute. Ingen kan lese tilboda før det.',
    en: 'Wait until the deadline. Nobody can read the tenders before it.',
  },
  notToOpen: {
    nb: 'Det er ingen tilbud å åpne nå',
    nn: 'Det er ingen tilbod å opne no',
    en: 'There are no tenders to open now',
  },
  notToOpenCure: { nb: 'Se status på siden.', nn: 'Sjå status på sida.', en: 'See the status on the page.' },
  shareOfAnother: {
    nb: 'Nøkkelandelen tilhører en annen',
    nn: 'Nøkkeldelen høyrer til ein annan',
    en: 'The key share belongs to somebody else',
  },
  shareMissing: {
    nb: 'Det mangler en nøkkelandel for et tilbud',
    nn: 'Det manglar ein nøkkeldel for eit tilbod',
    en: 'A key share is missing for a tender',
  },
  shareCure: {
    nb: 'Åpne siden på nytt og bruk din egen nøkkel.',
    nn: 'Opne sida på nytt og bruk din eigen nøkkel.',
    en: 'Open the page again and use your own key.',
  },
  releasedAlready: {
    nb: 'Du har allerede brukt nøkkelen din',
    nn: 'Du har alt brukt nøkkelen din',
    en: 'You have already used your key',
  },
  releasedAlreadyCure: {
    nb: 'Et annet medlem av komiteen må bruke sin.',
    nn: 'Ein annan medlem av komiteen må bruke sin.',
    en: 'Another committee member must use theirs.',
  },
  aPerson: { nb: 'Dette må en person gjøre', nn: 'Dette må ein person gjere', en: 'A person must do this' },
  aPersonCure: { nb: 'Logg inn som person.', nn: 'Logg inn som person.', en: 'Log in as a person.' },
  notImpartial: {
    nb: 'Du må bekrefte at du er habil for å evaluere',
    nn: 'Du må stadfeste at du er habil for å evaluere',
    en: 'You must confirm that you are impartial to evaluate',
  },
  notImpartialCure: {
    nb: 'Er du i tvil, si fra til lederen din; en annen må evaluere.',
    nn: 'Er du i tvil, sei frå til leiaren din; ein annan må evaluere.',
    en: 'If in doubt, tell your manager; somebody else must evaluate.',
  },
  declareFirst: {
    nb: 'Erklær habilitet før du gir poeng',
    nn: 'Erklær habilitet før du gjev poeng',
    en: 'Declare impartiality before you score',
  },
  declareFirstCure: {
    nb: 'Gi erklæringen øverst på siden.',
    nn: 'Gje erklæringa øvst på sida.',
    en: 'Give the declaration at the top of the page.',
  },
  qualityLocked: {
    nb: 'Kvalitetspoengene er låst',
    nn: 'Kvalitetspoenga er låste',
    en: 'The quality scores are locked',
  },
  qualityLockedCure: {
    nb: 'Etter at prisene er vist endres poeng bare ved omgjøring med begrunnelse.',
    nn: 'Etter at prisane er viste, blir poeng berre endra ved omgjering med grunngjeving.',
    en: 'After prices are shown, scores change only through a reasoned reversal.',
  },
  notOpened: { nb: 'Tilbudene er ikke åpnet', nn: 'Tilboda er ikkje opna', en: 'The tenders have not been opened' },
  notOpenedCure: {
    nb: 'Komiteen må åpne dem først.',
    nn: 'Komiteen må opne dei først.',
    en: 'The committee must open them first.',
  },
  nothingToScore: {
    nb: 'Det er ikke noe å gi poeng for her',
    nn: 'Det er ikkje noko å gje poeng for her',
    en: 'There is nothing to score here',
  },
  nothingToScoreCure: {
    nb: 'Velg et tilbud og et kvalitetskriterium.',
    nn: 'Vel eit tilbod og eit kvalitetskriterium.',
    en: 'Choose a tender and a quality criterion.',
  },
  offScale: { nb: 'Poeng gis fra 0 til 10', nn: 'Poeng blir gjevne frå 0 til 10', en: 'Scores are from 0 to 10' },
  offScaleCure: {
    nb: 'Skriv et tall fra 0 til 10.',
    nn: 'Skriv eit tal frå 0 til 10.',
    en: 'Enter a number from 0 to 10.',
  },
  scoresMissing: { nb: 'Det mangler poeng', nn: 'Det manglar poeng', en: 'Scores are missing' },
  scoresMissingCure: {
    nb: 'Gi poeng på hvert kvalitetskriterium for hvert tilbud.',
    nn: 'Gje poeng på kvart kvalitetskriterium for kvart tilbod.',
    en: 'Score every quality criterion of every tender.',
  },
  notEvaluatedYet: {
    nb: 'Tilbudene er ikke ferdig evaluert',
    nn: 'Tilboda er ikkje ferdig evaluerte',
    en: 'The tenders have not been evaluated',
  },
  notEvaluatedYetCure: {
    nb: 'Lås kvalitetspoengene først.',
    nn: 'Lås kvalitetspoenga først.',
    en: 'Lock the quality scores first.',
  },
  tie: { nb: 'To tilbud står likt', nn: 'To tilbod står likt', en: 'Two tenders are equal' },
  tieCure: {
    nb: 'Trekk lodd slik konkurransegrunnlaget sier, og registrer resultatet.',
    nn: 'Trekk lodd slik konkurransegrunnlaget seier, og registrer resultatet.',
    en: 'Draw lots as the procurement documents say, and record the result.',
  },
  reasonsMissing: {
    nb: 'Begrunnelsen mangler for en delkontrakt',
    nn: 'Grunngjevinga manglar for ein delkontrakt',
    en: 'The reasons are missing for a lot',
  },
  reasonsMissingCure: {
    nb: 'Skriv hva som kjennetegner det valgte tilbudet og hvorfor det er best.',
    nn: 'Skriv kva som kjenneteiknar det valde tilbodet og kvifor det er best.',
    en: 'Write what characterises the chosen tender and why it is best.',
  },
  nothingProposed: {
    nb: 'Det er ingen innstilling å godkjenne',
    nn: 'Det er inga innstilling å godkjenne',
    en: 'There is no proposal to approve',
  },
  nothingProposedCure: {
    nb: 'Saksbehandleren må innstille først.',
    nn: 'Saksbehandlaren må stille inn først.',
    en: 'The case officer must propose first.',
  },
  notNotified: {
    nb: 'Tildelingsbrev er ikke sendt',
    nn: 'Tildelingsbrev er ikkje sende',
    en: 'The award letters have not been sent',
  },
  notNotifiedCure: {
    nb: 'Bare en meddelt tildeling kan omgjøres.',
    nn: 'Berre ei meddelt tildeling kan gjerast om.',
    en: 'Only a notified award can be reversed.',
  },
  askFirst: {
    nb: 'Leverandøren må først få forklare prisen',
    nn: 'Leverandøren må fyrst få forklare prisen',
    en: 'The supplier must first be allowed to explain the price',
  },
  askFirstCure: {
    nb: 'Spør skriftlig, og vent på svaret eller til fristen er ute.',
    nn: 'Spør skriftleg, og vent på svaret eller til fristen er ute.',
    en: 'Ask in writing, and wait for the answer or until the limit has passed.',
  },
  notPriced: { nb: 'Prisene er ikke vist ennå', nn: 'Prisane er ikkje viste enno', en: 'Prices are not shown yet' },
  notPricedCure: {
    nb: 'Lås kvalitetspoengene først; etter innstilling kan det ikke gjøres.',
    nn: 'Lås kvalitetspoenga fyrst; etter innstilling kan det ikkje gjerast.',
    en: 'Lock the quality scores first; after the proposal it cannot be done.',
  },
  askedAlready: {
    nb: 'Leverandøren er allerede spurt',
    nn: 'Leverandøren er allereie spurd',
    en: 'The supplier has already been asked',
  },
  askedAlreadyCure: { nb: 'Vent på svaret.', nn: 'Vent på svaret.', en: 'Wait for the answer.' },
  limitPassed: { nb: 'Fristen må være fram i tid', nn: 'Fristen må vere fram i tid', en: 'The limit must lie ahead' },
  limitPassedCure: {
    nb: 'Gi leverandøren rimelig tid til å svare.',
    nn: 'Gje leverandøren rimeleg tid til å svare.',
    en: 'Give the supplier reasonable time to answer.',
  },
  nothingAsked: {
    nb: 'Dere er ikke bedt om en forklaring',
    nn: 'De er ikkje bedne om ei forklaring',
    en: 'You have not been asked for an explanation',
  },
  nothingAskedCure: { nb: 'Les siden på nytt.', nn: 'Les sida på nytt.', en: 'Read the page again.' },
  answerLate: {
    nb: 'Forklaringen kan ikke tas imot nå',
    nn: 'Forklaringa kan ikkje takast imot no',
    en: 'The explanation cannot be received now',
  },
  answerLateCure: {
    nb: 'Fristen er ute, eller forklaringen er alt sendt.',
    nn: 'Fristen er ute, eller forklaringa er alt send.',
    en: 'The limit has passed, or the explanation was already sent.',
  },
  noTie: { nb: 'Ingen tilbud står likt', nn: 'Ingen tilbod står likt', en: 'No tenders are equal' },
  noTieCure: {
    nb: 'Loddtrekning trengs bare når de beste står likt.',
    nn: 'Loddtrekking trengst berre når dei beste står likt.',
    en: 'Lots are drawn only when the best are equal.',
  },
  rowCure: {
    nb: 'Slå opp regelen, og kryss av for at du har kontrollert den.',
    nn: 'Slå opp regelen, og kryss av for at du har kontrollert han.',
    en: 'Look up the rule, and tick that you have checked it.',
  },
  otherDrawn: {
    nb: 'Loddtrekningen gjelder andre tilbud enn de som står likt',
    nn: 'Loddtrekkinga gjeld andre tilbod enn dei som står likt',
    en: 'The draw names other tenders than the equal ones',
  },
  otherDrawnCure: {
    nb: 'Velg blant tilbudene som står likt.',
    nn: 'Vel blant tilboda som står likt.',
    en: 'Choose among the equal tenders.',
  },
} satisfies Record<string, Text>
