// Units of UN/ECE Recommendation 20 in everyday words.
import { same, words, type Text } from '../../../kernel/language.ts'

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

const shortUnits: Readonly<Record<string, Text>> = {
  C62: words('stk.', 'stk.', 'pcs'),
  HUR: words('t', 't', 'h'),
  DAY: words('d.', 'd.', 'd'),
  WEE: words('u.', 'v.', 'wk'),
  MON: words('md.', 'md.', 'mo'),
  ANN: words('år', 'år', 'yr'),
  MTR: same('m'),
  KMT: same('km'),
  MTK: same('m²'),
  MTQ: same('m³'),
  LTR: same('l'),
  KGM: same('kg'),
  TNE: words('tonn', 'tonn', 't'),
  KWH: same('kWh'),
  XPK: words('pk.', 'pk.', 'pk'),
}

/** A unit as it stands behind a number, the same for one and for many; its code where there is none. */
export function unitSign(code: string): Text {
  return shortUnits[code] ?? same(code)
}

/** A unit in words; its code where there are none. */
export function unitName(code: string): Text {
  return commonUnits[code] ?? same(code)
}
