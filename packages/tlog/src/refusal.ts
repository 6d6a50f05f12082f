// What can be wrong with a log, a checkpoint or a proof, as values: a code, the place, and words for the reader in three languages.

export type Language = 'nb' | 'nn' | 'en'

export interface Refusal {
  code: RefusalCode
  /** What the refusal is about: a line, a key name, a path. */
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

/** One sentence that says what is wrong and, where there is one, the cure. */
export function refusalText(refusal: Refusal, language: Language): string {
  return texts[refusal.code][language].replace('{at}', refusal.at ?? '')
}

const texts = {
  'key-malformed': {
    nb: 'Nøkkelen kan ikke leses: {at}.',
    nn: 'Nøkkelen kan ikkje lesast: {at}.',
    en: 'The key cannot be read: {at}.',
  },
  'note-malformed': {
    nb: 'Den signerte teksten har feil form: {at}.',
    nn: 'Den signerte teksten har feil form: {at}.',
    en: 'The signed note is malformed: {at}.',
  },
  'note-unsigned': {
    nb: 'Ingen du stoler på, har signert.',
    nn: 'Ingen du stoler på, har signert.',
    en: 'Nobody that you trust has signed.',
  },
  'note-signature': {
    nb: 'Signaturen fra {at} stemmer ikke: innholdet er endret eller signaturen er falsk.',
    nn: 'Signaturen frå {at} stemmer ikkje: innhaldet er endra eller signaturen er falsk.',
    en: 'The signature of {at} does not hold: the content was changed or the signature is false.',
  },
  'checkpoint-malformed': {
    nb: 'Loggens sjekkpunkt har feil form: {at}.',
    nn: 'Sjekkpunktet til loggen har feil form: {at}.',
    en: 'The checkpoint of the log is malformed: {at}.',
  },
  'checkpoint-origin': {
    nb: 'Loggen {at} er ikke blant dem du stoler på.',
    nn: 'Loggen {at} er ikkje blant dei du stoler på.',
    en: 'The log {at} is not among those that you trust.',
  },
  'checkpoint-quorum': {
    nb: 'For få uavhengige vitner har bekreftet loggens sjekkpunkt: {at}.',
    nn: 'For få uavhengige vitne har stadfesta sjekkpunktet til loggen: {at}.',
    en: 'Too few independent witnesses have confirmed the checkpoint of the log: {at}.',
  },
  'proof-malformed': {
    nb: 'Loggbeviset har feil form: {at}.',
    nn: 'Loggprovet har feil form: {at}.',
    en: 'The log proof is malformed: {at}.',
  },
  'proof-inclusion': {
    nb: 'Loggbeviset hører ikke til dette innholdet: det står ikke i loggen på denne plassen.',
    nn: 'Loggprovet høyrer ikkje til dette innhaldet: det står ikkje i loggen på denne plassen.',
    en: 'The log proof does not belong to this content: it does not stand at this place in the log.',
  },
  'policy-malformed': {
    nb: 'Tillitsfilen har feil på linje {at}.',
    nn: 'Tillitsfila har feil på linje {at}.',
    en: 'The trust policy is wrong at line {at}.',
  },
  'policy-quorum': {
    nb: 'Tillitsfilen må ha nøyaktig én linje som begynner med «quorum».',
    nn: 'Tillitsfila må ha nøyaktig éi linje som byrjar med «quorum».',
    en: 'The trust policy needs exactly one line that begins with “quorum”.',
  },
  'entry-too-long': {
    nb: 'Innslaget er for langt for loggen. Logg et kort sammendrag (hash) i stedet.',
    nn: 'Innslaget er for langt for loggen. Logg eit kort samandrag (hash) i staden.',
    en: 'The entry is too long for the log. Log a commitment (hash) instead.',
  },
  'tile-missing': {
    nb: 'En del av loggen mangler: {at}.',
    nn: 'Ein del av loggen manglar: {at}.',
    en: 'A piece of the log is missing: {at}.',
  },
  'tile-malformed': {
    nb: 'En del av loggen er skadet: {at}.',
    nn: 'Ein del av loggen er skadd: {at}.',
    en: 'A piece of the log is damaged: {at}.',
  },
  'log-diverged': {
    nb: 'Loggens innhold gir en annen rot enn den som er signert ({at}). Loggen er endret etterpå.',
    nn: 'Innhaldet i loggen gir ei anna rot enn den som er signert ({at}). Loggen er endra etterpå.',
    en: 'The content of the log gives another root than the signed one ({at}). The log was changed afterwards.',
  },
  'log-shrunk': {
    nb: 'Loggen er kortere enn før: {at}. Innslag er fjernet.',
    nn: 'Loggen er kortare enn før: {at}. Innslag er fjerna.',
    en: 'The log is shorter than before: {at}. Entries were removed.',
  },
} as const satisfies Record<string, Record<Language, string>>
