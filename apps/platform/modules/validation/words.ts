import { words } from '../../kernel/language.ts'

export const texts = {
  title: words('Kontroller et dokument', 'Kontroller eit dokument', 'Check a document'),
  lead: words(
    'Fakturaer, kreditnotaer og andre EHF- og Peppol-dokumenter. Kontrollen skjer i nettleseren din: ingenting lastes opp.',
    'Fakturaer, kreditnotaer og andre EHF- og Peppol-dokument. Kontrollen skjer i nettlesaren din: ingenting blir lasta opp.',
    'Invoices, credit notes and other EHF and Peppol documents. The check runs in your browser: nothing is uploaded.',
  ),
  choose: words('Velg eller slipp XML-filer her', 'Vel eller slepp XML-filer her', 'Choose or drop XML files here'),
  chooseAbout: words(
    'Én eller flere filer. Siden virker også uten nett når den er lest inn.',
    'Éi eller fleire filer. Sida verkar òg utan nett når ho er lesen inn.',
    'One or more files. Once loaded, the page also works offline.',
  ),
  paste: words('Eller lim inn dokumentet', 'Eller lim inn dokumentet', 'Or paste the document'),
  pasteAbout: words(
    'Uten JavaScript sendes teksten til tjeneren, kontrolleres der, og lagres ikke.',
    'Utan JavaScript blir teksten send til tenaren, kontrollert der, og ikkje lagra.',
    'Without JavaScript the text is sent to the server, checked there, and not stored.',
  ),
  document: words('Dokumentet som XML', 'Dokumentet som XML', 'The document as XML'),
  check: words('Kontroller', 'Kontroller', 'Check'),
  checking: words('Kontrollerer {name} …', 'Kontrollerer {name} …', 'Checking {name} …'),
  valid: words('{name}: gyldig {type}', '{name}: gyldig {type}', '{name}: valid {type}'),
  invalid: words('{name}: ikke gyldig {type}', '{name}: ikkje gyldig {type}', '{name}: not a valid {type}'),
  unreadable: words('{name} kan ikke leses', '{name} kan ikkje lesast', '{name} cannot be read'),
  counts: words(
    '{errors} feil og {warnings} advarsler etter utgave {release}.',
    '{errors} feil og {warnings} åtvaringar etter utgåve {release}.',
    '{errors} errors and {warnings} warnings under release {release}.',
  ),
  later: words(
    'Fra {from} gjelder {release}. Da har dokumentet {errors} nye feil:',
    'Frå {from} gjeld {release}. Då har dokumentet {errors} nye feil:',
    'From {from}, {release} applies. Then the document has {errors} new errors:',
  ),
  rule: words('Regel', 'Regel', 'Rule'),
  place: words('Sted', 'Stad', 'Place'),
  what: words(
    'Hva som er galt, og hva du kan gjøre',
    'Kva som er gale, og kva du kan gjere',
    'What is wrong, and what to do',
  ),
  found: words('Fant', 'Fann', 'Found'),
  expected: words('Ventet', 'Venta', 'Expected'),
  fatal: words('Feil', 'Feil', 'Error'),
  warning: words('Advarsel', 'Åtvaring', 'Warning'),
  line: words('linje {line}, tegn {column}', 'linje {line}, teikn {column}', 'line {line}, column {column}'),
  more: words(
    'De første {shown} av {all} funn vises.',
    'Dei fyrste {shown} av {all} funn blir viste.',
    'The first {shown} of {all} findings are shown.',
  ),
  elsewhere: words(
    'For mange filer: kommandoen gjør det samme.',
    'For mange filer: kommandoen gjer det same.',
    'For many files: the command does the same.',
  ),
  systems: words('For systemer', 'For system', 'For systems'),
  unreadableCure: words(
    'Velg en XML-fil av en kjent dokumenttype.',
    'Vel ei XML-fil av ein kjend dokumenttype.',
    'Choose an XML file of a known document type.',
  ),
}
