// Units of UN/ECE Recommendation 20 in everyday words.
import { same, words, type Text } from '../../kernel/language.ts'

/** The units that public contracts use most, the first the usual. */
export const commonUnits: Readonly<Record<string, Text>> = {
  C62: words('stykk', 'stykk', 'piece'),
  HUR: words('time', 'time', 'hour'),
  DAY: words('dag', 'dag', 'day'),
  WEE: words('uke', 'veke', 'week'),
  MON: words('måned', 'månad', 'month'),
  ANN: words('år', 'år', 'year'),
  MTR: words('meter', 'meter', 'metre'),
  KMT: words('kilometer', 'kilometer', 'kilometre'),
  MTK: words('kvadratmeter', 'kvadratmeter', 'square metre'),
  MTQ: words('kubikkmeter', 'kubikkmeter', 'cubic metre'),
  LTR: words('liter', 'liter', 'litre'),
  KGM: words('kilo', 'kilo', 'kilogram'),
  TNE: words('tonn', 'tonn', 'tonne'),
  KWH: words('kilowattime', 'kilowattime', 'kilowatt hour'),
  XPK: words('pakke', 'pakke', 'package'),
}

/** A unit in words; its code where there are none. */
export function unitName(code: string): Text {
  return commonUnits[code] ?? same(code)
}
