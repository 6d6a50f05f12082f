import { words } from '../../../kernel/language.ts'

export const submissionTexts = {
  notANotice: words(
    'Filen er ikke en eForms-kunngjøring',
    'Fila er ikkje ei eForms-kunngjering',
    'The file is not an eForms notice',
  ),
  notANoticeCure: words(
    'Send XML-filen til en kunngjøring.',
    'Send XML-fila til ei kunngjering.',
    'Send the XML file of a notice.',
  ),
  known: words('Denne utgaven er levert før', 'Denne utgåva er levert før', 'This version was submitted before'),
  knownCure: words(
    'Bruk et nytt versjonsnummer eller en ny identifikator (BT-701, BT-757).',
    'Bruk eit nytt versjonsnummer eller ein ny identifikator (BT-701, BT-757).',
    'Use a new version number or a new identifier (BT-701, BT-757).',
  ),
  notBuyer: words(
    'Du er ikke oppdragsgiver i kunngjøringen',
    'Du er ikkje oppdragsgivar i kunngjeringa',
    'You are not a buyer in the notice',
  ),
  notBuyerCure: words(
    'Oppgi virksomhetens organisasjonsnummer som oppdragsgiver (BT-501), eller handle for rett virksomhet.',
    'Oppgi organisasjonsnummeret til verksemda som oppdragsgivar (BT-501), eller handle for rett verksemd.',
    'State your organisation number as the buyer (BT-501), or act for the right organisation.',
  ),
  nothingToChange: words(
    'Kunngjøringen som skal endres, finnes ikke eller er ikke din',
    'Kunngjeringa som skal endrast, finst ikkje eller er ikkje di',
    'The notice to be changed does not exist or is not yours',
  ),
  nothingToChangeCure: words(
    'Vis til identifikator og versjon av en kunngjøring som du har publisert (BT-758).',
    'Vis til identifikator og versjon av ei kunngjering som du har publisert (BT-758).',
    'Refer to the identifier and version of a notice that you published (BT-758).',
  ),
  tooFar: words(
    'Ønsket dato er mer enn 60 dager frem',
    'Ønskt dato er meir enn 60 dagar fram',
    'The preferred date is more than 60 days ahead',
  ),
  tooFarCure: words(
    'Velg en nærmere dato (BT-738).',
    'Vel ein nærare dato (BT-738).',
    'Choose a nearer date (BT-738).',
  ),
  notWaiting: words(
    'Kunngjøringen venter ikke på publisering',
    'Kunngjeringa ventar ikkje på publisering',
    'The notice is not waiting for publication',
  ),
  notWaitingCure: words(
    'Den er publisert eller stoppet. Lag en endringskunngjøring om noe skal rettes.',
    'Ho er publisert eller stoppa. Lag ei endringskunngjering om noko skal rettast.',
    'It is published or stopped. Make a change notice if something must be corrected.',
  ),
  noRules: words(
    'Reglene for denne utgaven av eForms er ikke installert',
    'Reglane for denne utgåva av eForms er ikkje installerte',
    'The rules of this eForms version are not installed',
  ),
  noRulesCure: words(
    'Bruk de nasjonale skjemaene E2, E3 eller E4, eller be driften installere den offisielle SDK-en.',
    'Bruk dei nasjonale skjema E2, E3 eller E4, eller be drifta installere den offisielle SDK-en.',
    'Use the national forms E2, E3 or E4, or ask the operator to install the official SDK.',
  ),
  notValid: words('Kunngjøringen har feil', 'Kunngjeringa har feil', 'The notice has errors'),
  notValidCure: words('Rett feltene som er nevnt.', 'Rett felta som er nemnde.', 'Correct the fields named below.'),
  noTed: {
    nb: 'Kunngjøringen skal til TED, og overlevering til TED er ikke satt opp her',
    nn: 'Kunngjeringa skal til TED, og overlevering til TED er ikkje sett opp her',
    en: 'The notice is for TED, and the hand-over to TED is not set up here',
  },
  noTedCure: {
    nb: 'Be den som drifter tjenesten, om å sette HELDIGITAL_TED_URL og HELDIGITAL_TED_KEY.',
    nn: 'Be den som driftar tenesta, om å setje HELDIGITAL_TED_URL og HELDIGITAL_TED_KEY.',
    en: 'Ask the operator to set HELDIGITAL_TED_URL and HELDIGITAL_TED_KEY.',
  },
}
