// What can go wrong with a sealed tender, as values: a code, the place, and words for the reader in three languages.

export type Language = 'nb' | 'nn' | 'en'

export interface Refusal {
  code: RefusalCode
  /** What the refusal is about: a field, a file name, a member, a part number. */
  at?: string
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

export type RefusalCode = keyof typeof texts

export function accept<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

export function refuse(code: RefusalCode, at?: string): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: at === undefined ? { code } : { code, at } }
}

/** One sentence that says what is wrong and what cures it. */
export function refusalText(refusal: Refusal, language: Language): string {
  return texts[refusal.code][language].replace('{at}', refusal.at ?? '')
}

const texts = {
  'policy-malformed': {
    nb: 'Forseglingsreglene er ikke gyldige: {at}. Rett feltet og prøv igjen.',
    nn: 'Forseglingsreglane er ikkje gyldige: {at}. Rett feltet og prøv igjen.',
    en: 'The seal policy is not valid: {at}. Correct the field and try again.',
  },
  'policy-threshold': {
    nb: 'Åpning krever minst to medlemmer, og det må være minst ett medlem i reserve: {at}. Legg til medlemmer eller senk kravet.',
    nn: 'Opning krev minst to medlemer, og det må vere minst eitt medlem i reserve: {at}. Legg til medlemer eller senk kravet.',
    en: 'Opening needs at least two members and at least one to spare: {at}. Add members or lower the number that is needed.',
  },
  'policy-duplicate': {
    nb: 'Samme medlem eller nøkkel er oppført to ganger: {at}. Hvert medlem må ha sin egen nøkkel.',
    nn: 'Same medlem eller nøkkel er ført opp to gonger: {at}. Kvar medlem må ha sin eigen nøkkel.',
    en: 'The same member or key is listed twice: {at}. Each member needs a key of their own.',
  },
  'policy-recipient': {
    nb: 'Den offentlige nøkkelen til {at} kan ikke brukes. La medlemmet lage en ny nøkkel.',
    nn: 'Den offentlege nøkkelen til {at} kan ikkje brukast. La medlemen lage ein ny nøkkel.',
    en: 'The public key of {at} cannot be used. Let the member make a new key.',
  },
  'tender-malformed': {
    nb: 'Tilbudet har innhold som ikke kan forsegles: {at}.',
    nn: 'Tilbodet har innhald som ikkje kan forseglast: {at}.',
    en: 'The tender holds content that cannot be sealed: {at}.',
  },
  'tender-too-large': {
    nb: 'Svarene i tilbudet er for store. Legg lange tekster ved som filer.',
    nn: 'Svara i tilbodet er for store. Legg lange tekstar ved som filer.',
    en: 'The answers of the tender are too large. Attach long texts as files.',
  },
  'file-name': {
    nb: 'Filnavnet kan ikke brukes: {at}. Gi filen et kort navn uten skilletegn for mapper, og bruk hvert navn én gang.',
    nn: 'Filnamnet kan ikkje brukast: {at}. Gi fila eit kort namn utan skiljeteikn for mapper, og bruk kvart namn éin gong.',
    en: 'The file name cannot be used: {at}. Give the file a short name without folder separators, and use each name once.',
  },
  'too-many-files': {
    nb: 'Tilbudet har for mange filer. Slå sammen filer til et arkiv.',
    nn: 'Tilbodet har for mange filer. Slå saman filer til eit arkiv.',
    en: 'The tender has too many files. Combine files into an archive.',
  },
  'file-unreadable': {
    nb: 'Filen {at} kunne ikke leses. Velg den på nytt.',
    nn: 'Fila {at} kunne ikkje lesast. Vel ho på nytt.',
    en: 'The file {at} could not be read. Choose it again.',
  },
  'part-size': {
    nb: 'Delstørrelsen er utenfor grensene: {at}.',
    nn: 'Delstorleiken er utanfor grensene: {at}.',
    en: 'The part size is outside the limits: {at}.',
  },
  'supplier-recipient': {
    nb: 'Din egen offentlige nøkkel kan ikke brukes. Lag en ny, eller send uten.',
    nn: 'Din eigen offentlege nøkkel kan ikkje brukast. Lag ein ny, eller send utan.',
    en: 'Your own public key cannot be used. Make a new one, or send without.',
  },
  'self-test': {
    nb: 'Prøveåpningen av det forseglede tilbudet mislyktes: {at}. Ingenting er sendt. Prøv igjen i en annen nettleser.',
    nn: 'Prøveopninga av det forsegla tilbodet gjekk ikkje: {at}. Ingenting er sendt. Prøv igjen i ein annan nettlesar.',
    en: 'The trial opening of the sealed tender failed: {at}. Nothing is sent. Try again in another browser.',
  },
  'envelope-too-large': {
    nb: 'Konvolutten er for stor.',
    nn: 'Konvolutten er for stor.',
    en: 'The envelope is too large.',
  },
  'envelope-malformed': {
    nb: 'Konvolutten er ikke gyldig: {at}. Forsegl tilbudet på nytt.',
    nn: 'Konvolutten er ikkje gyldig: {at}. Forsegl tilbodet på nytt.',
    en: 'The envelope is not valid: {at}. Seal the tender again.',
  },
  'envelope-hash': {
    nb: 'Konvolutten er ikke den som ble mottatt: kontrollsummen avviker.',
    nn: 'Konvolutten er ikkje den som vart motteken: kontrollsummen avvik.',
    en: 'The envelope is not the one that was received: its hash differs.',
  },
  'other-procurement': {
    nb: 'Konvolutten er forseglet for en annen anskaffelse ({at}).',
    nn: 'Konvolutten er forsegla for ei anna anskaffing ({at}).',
    en: 'The envelope was sealed for another procurement ({at}).',
  },
  'other-policy': {
    nb: 'Konvolutten er forseglet etter andre forseglingsregler enn de som gjelder. Forsegl tilbudet på nytt.',
    nn: 'Konvolutten er forsegla etter andre forseglingsreglar enn dei som gjeld. Forsegl tilbodet på nytt.',
    en: 'The envelope was sealed under another seal policy than the one in force. Seal the tender again.',
  },
  'other-supplier': {
    nb: 'Konvolutten er forseglet av en annen leverandør ({at}).',
    nn: 'Konvolutten er forsegla av ein annan leverandør ({at}).',
    en: 'The envelope was sealed by another supplier ({at}).',
  },
  'identity-malformed': {
    nb: 'Nøkkelen er ikke gyldig. Kontroller at hele nøkkelen er skrevet inn riktig.',
    nn: 'Nøkkelen er ikkje gyldig. Kontroller at heile nøkkelen er skriven inn rett.',
    en: 'The key is not valid. Check that the whole key was typed correctly.',
  },
  'passphrase-length': {
    nb: 'Passordfrasen må ha minst tolv tegn.',
    nn: 'Passordfrasen må ha minst tolv teikn.',
    en: 'The passphrase must have at least twelve characters.',
  },
  'passphrase-wrong': {
    nb: 'Passordfrasen passer ikke til denne nøkkelen, eller den lagrede nøkkelen er skadet.',
    nn: 'Passordfrasen passar ikkje til denne nøkkelen, eller den lagra nøkkelen er skadd.',
    en: 'The passphrase does not fit this key, or the stored key is damaged.',
  },
  'not-a-member': {
    nb: 'Nøkkelen tilhører ingen i åpningskomiteen for denne anskaffelsen.',
    nn: 'Nøkkelen høyrer ikkje til nokon i opningskomiteen for denne anskaffinga.',
    en: 'The key belongs to nobody in the opening committee of this procurement.',
  },
  'share-unreadable': {
    nb: 'Nøkkeldelen til {at} kan ikke åpnes med medlemmets nøkkel.',
    nn: 'Nøkkeldelen til {at} kan ikkje opnast med nøkkelen til medlemen.',
    en: 'The share of {at} cannot be opened with the member’s key.',
  },
  'share-mismatch': {
    nb: 'Nøkkeldelen fra {at} er ikke den som ble forseglet.',
    nn: 'Nøkkeldelen frå {at} er ikkje den som vart forsegla.',
    en: 'The share from {at} is not the one that was sealed.',
  },
  'too-few-shares': {
    nb: 'Det mangler nøkkeldeler: {at}. Flere medlemmer må frigi sin del.',
    nn: 'Det manglar nøkkeldelar: {at}. Fleire medlemer må frigi sin del.',
    en: 'Shares are missing: {at}. More members must release theirs.',
  },
  'key-mismatch': {
    nb: 'Nøkkelen som kom fram, er ikke den leverandøren bandt seg til. Be leverandøren om reservenøkkelen.',
    nn: 'Nøkkelen som kom fram, er ikkje den leverandøren batt seg til. Be leverandøren om reservenøkkelen.',
    en: 'The key that came out is not the one the supplier committed to. Ask the supplier for the reserve key.',
  },
  'manifest-mismatch': {
    nb: 'Innholdsfortegnelsen i tilbudet er ikke den som ble forseglet.',
    nn: 'Innhaldslista i tilbodet er ikkje den som vart forsegla.',
    en: 'The manifest of the tender is not the one that was sealed.',
  },
  'part-missing': {
    nb: 'Del {at} av tilbudet mangler.',
    nn: 'Del {at} av tilbodet manglar.',
    en: 'Part {at} of the tender is missing.',
  },
  'part-mismatch': {
    nb: 'Del {at} av tilbudet er ikke den som ble mottatt.',
    nn: 'Del {at} av tilbodet er ikkje den som vart motteken.',
    en: 'Part {at} of the tender is not the one that was received.',
  },
  'instant-malformed': {
    nb: 'Tidspunktet er ikke gyldig: {at}.',
    nn: 'Tidspunktet er ikkje gyldig: {at}.',
    en: 'The instant is not valid: {at}.',
  },
  'receipt-malformed': {
    nb: 'Kvitteringen kan ikke leses: {at}.',
    nn: 'Kvitteringa kan ikkje lesast: {at}.',
    en: 'The receipt cannot be read: {at}.',
  },
  'receipt-key': {
    nb: 'Kvitteringen er signert med en nøkkel du ikke stoler på.',
    nn: 'Kvitteringa er signert med ein nøkkel du ikkje stoler på.',
    en: 'The receipt is signed with a key that you do not trust.',
  },
  'receipt-signature': {
    nb: 'Signaturen på kvitteringen stemmer ikke: innholdet er endret.',
    nn: 'Signaturen på kvitteringa stemmer ikkje: innhaldet er endra.',
    en: 'The signature of the receipt does not hold: its content was changed.',
  },
  'receipt-proof': {
    nb: 'Beviset for at kvitteringen står i loggen, holder ikke: {at}.',
    nn: 'Provet for at kvitteringa står i loggen, held ikkje: {at}.',
    en: 'The proof that the receipt stands in the log does not hold: {at}.',
  },
} as const satisfies Record<string, Record<Language, string>>
