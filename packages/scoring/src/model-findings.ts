/** The words of findings about models, in three languages. */
import type { MethodName } from './model.ts'
import type { Text } from './text.ts'

export const expected = (form: string): Text => ({
  nb: `Feltet har feil form. Forventet: ${form}.`,
  nn: `Feltet har feil form. Venta: ${form}.`,
  en: `The field has the wrong form. Expected: ${form}.`,
})

export const missing = (key: string): Text => ({
  nb: `Feltet «${key}» mangler.`,
  nn: `Feltet «${key}» manglar.`,
  en: `The field “${key}” is missing.`,
})

export const unknown = (key: string): Text => ({
  nb: `Feltet «${key}» er ukjent. Fjern det.`,
  nn: `Feltet «${key}» er ukjent. Fjern det.`,
  en: `The field “${key}” is unknown. Remove it.`,
})

/** Bounds as text; empty where there is none. */
export function decimal(bounds: { readonly over: string; readonly least: string; readonly most: string }): Text {
  const { over, least, most } = bounds
  const nb = [over && `over ${over}`, least && `minst ${least}`, most && `høyst ${most}`].filter(Boolean).join(', ')
  const nn = [over && `over ${over}`, least && `minst ${least}`, most && `høgst ${most}`].filter(Boolean).join(', ')
  const en = [over && `above ${over}`, least && `at least ${least}`, most && `at most ${most}`]
    .filter(Boolean)
    .join(', ')
  return {
    nb: `Skriv et desimaltall som tekst, med punktum${nb === '' ? '' : `: ${nb}`}.`,
    nn: `Skriv eit desimaltal som tekst, med punktum${nn === '' ? '' : `: ${nn}`}.`,
    en: `Write a decimal number as text, with a point${en === '' ? '' : `: ${en}`}.`,
  }
}

export const name = (longest: number): Text => ({
  nb: `Skriv en tekst på høyst ${longest} tegn på minst ett språk (nb, nn, en).`,
  nn: `Skriv ein tekst på høgst ${longest} teikn på minst eitt språk (nb, nn, en).`,
  en: `Write a text of at most ${longest} characters in at least one language (nb, nn, en).`,
})

export const id: Text = {
  nb: 'Identifikatoren må bestå av bokstaver a–z, tall og tegnene . _ : - og være på høyst 100 tegn.',
  nn: 'Identifikatoren må vere av bokstavar a–z, tal og teikna . _ : - og vere på høgst 100 teikn.',
  en: 'The identifier must be letters a–z, digits and the characters . _ : - and at most 100 characters long.',
}

export const sameId = (id: string): Text => ({
  nb: `Identifikatoren «${id}» er brukt to ganger.`,
  nn: `Identifikatoren «${id}» er brukt to gonger.`,
  en: `The identifier “${id}” is used twice.`,
})

export const breakTooHigh: Text = {
  nb: 'Med linjen fra basismodellen må knekkpunktet være under 2: ved det dobbelte av laveste pris er poengene null.',
  nn: 'Med linja frå basismodellen må knekkpunktet vere under 2: ved det dobbelte av lågaste pris er poenga null.',
  en: 'With the basis line the break must be under 2: at twice the lowest price the score is zero.',
}

export const onlyOne = (kind: 'price' | 'cost'): Text =>
  kind === 'price'
    ? {
        nb: 'Laveste pris har ett kriterium: prisen.',
        nn: 'Lågaste pris har eitt kriterium: prisen.',
        en: 'Lowest price has one criterion: the price.',
      }
    : {
        nb: 'Laveste kostnad har ett kriterium: kostnaden.',
        nn: 'Lågaste kostnad har eitt kriterium: kostnaden.',
        en: 'Lowest cost has one criterion: the cost.',
      }

export const onePriceAndQuality: Text = {
  nb: 'Metoden trenger nøyaktig ett kriterium for pris eller kostnad, og minst ett for kvalitet.',
  nn: 'Metoden treng nøyaktig eitt kriterium for pris eller kostnad, og minst eitt for kvalitet.',
  en: 'The method needs exactly one criterion for price or cost, and at least one for quality.',
}

export const notUsed = (method: MethodName | 'exact' | 'range'): Text => ({
  nb: `Feltet brukes ikke med «${method}». Fjern det.`,
  nn: `Feltet blir ikkje brukt med «${method}». Fjern det.`,
  en: `The field is not used with “${method}”. Remove it.`,
})

export const enteredInMoney: Text = {
  nb: 'Verdien føres i penger, ikke poeng: underkriterier, sammenligning med beste og poenggrenser passer ikke.',
  nn: 'Verdien blir ført i pengar, ikkje poeng: underkriterium, samanlikning med beste og poenggrenser passar ikkje.',
  en: 'The value is entered in money, not points: sub-criteria, comparison with the best and score limits do not fit.',
}

export const weightNotUsed = (why: 'none' | 'order'): Text =>
  why === 'order'
    ? {
        nb: 'Bare rekkefølgen er kunngjort. Fjern vekten.',
        nn: 'Berre rekkjefølgja er kunngjord. Fjern vekta.',
        en: 'Only the order is published. Remove the weight.',
      }
    : {
        nb: 'Metoden bruker ikke vekt på dette kriteriet. Fjern vekten.',
        nn: 'Metoden bruker ikkje vekt på dette kriteriet. Fjern vekta.',
        en: 'The method uses no weight on this criterion. Remove the weight.',
      }

export const weightMissing: Text = {
  nb: 'Kriteriet mangler vekt. Vekten skal kunngjøres.',
  nn: 'Kriteriet manglar vekt. Vekta skal kunngjerast.',
  en: 'The criterion has no weight. The weight must be published.',
}

export const weightForm = (weighting: 'exact' | 'range'): Text =>
  weighting === 'exact'
    ? {
        nb: 'Oppgi vekten som ett prosenttall.',
        nn: 'Oppgi vekta som eitt prosenttal.',
        en: 'Give the weight as one percentage.',
      }
    : {
        nb: 'Oppgi vekten som et område: minste og største prosent.',
        nn: 'Oppgi vekta som eit område: minste og største prosent.',
        en: 'Give the weight as a range: least and greatest per cent.',
      }

export const orderWithoutReason: Text = {
  nb: 'Bare rekkefølge kan kunngjøres når vekting av objektive grunner er umulig. Oppgi grunnen.',
  nn: 'Berre rekkjefølgje kan kunngjerast når vekting av objektive grunnar er umogleg. Oppgi grunnen.',
  en: 'Only the order may be published when weighting is impossible for objective reasons. State the reason.',
}

export const rangesCannotBe100 = (least: string, most: string): Text => ({
  nb: `Områdene gir en sum fra ${least} til ${most}. Summen må kunne bli 100.`,
  nn: `Områda gir ein sum frå ${least} til ${most}. Summen må kunne bli 100.`,
  en: `The ranges give a sum from ${least} to ${most}. The sum must be able to be 100.`,
})

export const orderCanFlip = (a: string, b: string): Text => ({
  nb: `Områdene lar både «${a}» og «${b}» veie mest. Gjør områdene smalere, så rekkefølgen ligger fast.`,
  nn: `Områda lèt både «${a}» og «${b}» vege mest. Gjer områda smalare, så rekkjefølgja ligg fast.`,
  en: `The ranges let either “${a}” or “${b}” weigh more. Narrow the ranges so that the order is fixed.`,
})

export const unknownCriterion = (id: string): Text => ({
  nb: `Modellen har ikke noe kriterium «${id}».`,
  nn: `Modellen har ikkje noko kriterium «${id}».`,
  en: `The model has no criterion “${id}”.`,
})

export const sameTieRule: Text = {
  nb: 'Regelen for likhet står to ganger.',
  nn: 'Regelen for likskap står to gonger.',
  en: 'The tie rule stands twice.',
}

export const neverReached: Text = {
  nb: 'Regelen nås aldri: loddtrekning og mottakstid avgjør alltid. Sett den foran eller fjern den.',
  nn: 'Regelen blir aldri nådd: loddtrekking og mottakstid avgjer alltid. Set han framføre eller fjern han.',
  en: 'The rule is never reached: drawing lots and time of receipt always decide. Put it before or remove it.',
}

export const noTieRule: Text = {
  nb: 'Ingen regel sier hva som skjer når tilbud står likt. Uten regel må resultatet bli uavgjort.',
  nn: 'Ingen regel seier kva som skjer når tilbod står likt. Utan regel må resultatet bli uavgjort.',
  en: 'No rule says what happens when tenders are equal. Without a rule the result must stay a tie.',
}

export const absoluteQuality: Text = {
  nb: 'Når beste tilbud får mindre enn full poengsum, flyttes reell vekt til prisen. Prøv modellen med eksempler først.',
  nn: 'Når beste tilbod får mindre enn full poengsum, blir reell vekt flytt til prisen. Prøv modellen med døme først.',
  en: 'When the best tender gets less than the full score, real weight moves to price. Try the model with examples first.',
}

export const linearCanBeNegative: Text = {
  nb: 'Priser over det dobbelte av laveste gir negative poeng. Det er lovlig; kontroller at virkningen er ønsket.',
  nn: 'Prisar over det dobbelte av lågaste gir negative poeng. Det er lovleg; kontroller at verknaden er ønskt.',
  en: 'Prices above twice the lowest give negative points. That is lawful; check that the effect is wanted.',
}

export const stepMissesTop: Text = {
  nb: 'Full poengsum er ikke et helt antall trinn og kan derfor ikke gis.',
  nn: 'Full poengsum er ikkje eit heilt tal steg og kan derfor ikkje givast.',
  en: 'The full score is not a whole number of steps, so it cannot be given.',
}

export const scaleSensitive: Text = {
  nb: 'Pris per poeng er følsom for hvor poengskalaen begynner. Prøv modellen med eksempler først.',
  nn: 'Pris per poeng er kjenslevar for kvar poengskalaen byrjar. Prøv modellen med døme først.',
  en: 'Price per point is sensitive to where the scale begins. Try the model with examples first.',
}
