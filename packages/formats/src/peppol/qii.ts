// EHF Qualified Item Information G1 (EHF-QII-G1-R000001 to R004130): an item that says by a ZZZ classification that it is of a
// class must describe itself by the names, codes and values of that class. The rules are one table, the same for the four
// documents that carry such items. Their numbers run through classes, fields and properties in the order of the table.
import { compare, fromInteger, isDecimal, parseDecimal } from '../decimal.ts'
import { isDate } from '../definition/datatype.ts'
import { collapsed } from '../definition/leaf.ts'
import { below } from '../definition/pattern.ts'
import { fatal, on } from '../definition/rule.ts'
import type { Place, Rule, RuleBlock } from '../definition/rule.ts'
import type { Text } from '../language.ts'
import type { XmlElement } from '../xml/index.ts'
import { qiiClasses, qiiProperties, qiiValues } from './qii-table.ts'

const prefix = 'urn:fdc:anskaffelser.no:2022:ehf:qii'
const propertyList = `${prefix}:property`

/** One official rule: its number, and whether an element keeps it. */
interface Check {
  readonly number: number
  readonly holds: (element: XmlElement) => boolean
}

interface Property {
  readonly order: number
  readonly checks: readonly Check[]
}

interface ItemClass {
  /** `urn:…:qii:item:dagligvare:tobakk`. */
  readonly id: string
  readonly named: Check
  /** Checks of a field by its path in the item. */
  readonly fields: ReadonlyMap<string, readonly Check[]>
  /** By the code in `NameCode`, number sign included. */
  readonly properties: ReadonlyMap<string, Property>
}

interface Table {
  readonly classes: readonly ItemClass[]
  readonly rules: readonly Rule<Place, Place>[]
}

const longestName = 300

/** The fields that are judged in every class, in the order of the rules; the last two are not judged in services. */
const goodsOnly = new Set(['PackQuantity', 'PackSizeNumeric', 'ManufacturersItemIdentification/ID'])
const fields: readonly (readonly [string, string])[] = [
  ['Name', 'Name'],
  ['Description', 'Description'],
  ['Keyword', 'Keywords'],
  ['BrandName', 'Brand name'],
  ['PackQuantity', 'Packed quantity'],
  ['PackSizeNumeric', 'Consumable unit'],
  ['BuyersItemIdentification/ID', 'Buyers item identification'],
  ['SellersItemIdentification/ID', 'Sellers item identification'],
  ['ManufacturersItemIdentification/ID', 'Manufacturers item identification'],
  ['StandardItemIdentification/ID', 'Standard item identification'],
  ['CommodityClassification/ItemClassificationCode', 'Classification code'],
  ['OriginCountry/IdentificationCode', 'Origin country'],
  ['ItemInstance/BestBeforeDate', 'Best before date'],
  ['ItemInstance/LotIdentification/LotNumberID', 'Lot number'],
]

const value = (element: XmlElement): string => collapsed(element.text)
const valueOf = (element: XmlElement, name: string): string => collapsed(element.child(name)?.text ?? '')
const lengthOf = (text: string): number => [...text].length

const words = {
  given: (name: string): Text => ({
    nb: `«${name}» må være oppgitt.`,
    nn: `«${name}» må vere oppgitt.`,
    en: `"${name}" must be given.`,
  }),
  notEmpty: (name: string): Text => ({
    nb: `«${name}» kan ikke være tom.`,
    nn: `«${name}» kan ikkje vere tom.`,
    en: `"${name}" may not be empty.`,
  }),
  shorter: (name: string, most: number): Text => ({
    nb: `«${name}» kan ha høyst ${most} tegn.`,
    nn: `«${name}» kan ha høgst ${most} teikn.`,
    en: `"${name}" may have at most ${most} characters.`,
  }),
  date: (name: string): Text => ({
    nb: `«${name}» må være en dato.`,
    nn: `«${name}» må vere ein dato.`,
    en: `"${name}" must be a date.`,
  }),
  called: (name: string): Text => ({
    nb: `Egenskapen må ha navnet «${name}».`,
    nn: `Eigenskapen må ha namnet «${name}».`,
    en: `The property must have the name "${name}".`,
  }),
  noUnit: (name: string): Text => ({
    nb: `«${name}» må ha en tom enhetskode.`,
    nn: `«${name}» må ha ein tom einingskode.`,
    en: `"${name}" must have an empty unit code.`,
  }),
  only: (name: string, element: string): Text => ({
    nb: `«${name}» kan bare ha Name, NameCode og ${element}, én gang hver.`,
    nn: `«${name}» kan berre ha Name, NameCode og ${element}, éin gong kvar.`,
    en: `"${name}" may only have Name, NameCode and ${element}, once each.`,
  }),
  number: (name: string): Text => ({
    nb: `«${name}» må være et tall.`,
    nn: `«${name}» må vere eit tal.`,
    en: `"${name}" must be a number.`,
  }),
  listed: (name: string): Text => ({
    nb: `«${name}» må være en av kodene for egenskapen.`,
    nn: `«${name}» må vere ein av kodane for eigenskapen.`,
    en: `"${name}" must be one of the codes of the property.`,
  }),
  atLeast: (name: string, bound: number): Text => ({
    nb: `«${name}» må være minst ${bound}.`,
    nn: `«${name}» må vere minst ${bound}.`,
    en: `"${name}" must be at least ${bound}.`,
  }),
  atMost: (name: string, bound: number): Text => ({
    nb: `«${name}» må være høyst ${bound}.`,
    nn: `«${name}» må vere høgst ${bound}.`,
    en: `"${name}" must be at most ${bound}.`,
  }),
}

const noClass: Text = {
  nb: `Klassifiseringen begynner som en klasse for kvalifisert vareinformasjon (${prefix}), men er ingen.`,
  nn: `Klassifiseringa byrjar som ein klasse for kvalifisert vareinformasjon (${prefix}), men er ingen.`,
  en: `The classification begins as a class of qualified item information (${prefix}), but is none.`,
}

/** Lines that begin with white space continue the one before. */
function linesOf(text: string): readonly string[] {
  return text.trim().replace(/\n\s+/g, ' ').split('\n')
}

function splitOnce(line: string, separator: string): readonly [string, string] {
  const at = line.indexOf(separator)
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + separator.length)]
}

const ruleId = (number: number): string => `EHF-QII-G1-R${String(number).padStart(6, '0')}`

function readTable(): Table {
  const values = new Map(
    linesOf(qiiValues).map((line) => {
      const [name, list] = splitOnce(line, ' = ')
      return [name, new Set(list.split('; '))] as const
    }),
  )
  const properties = new Map(
    linesOf(qiiProperties).map((line) => {
      const [code, name, ...traits] = line.split(' | ')
      return [code!, { name: name!, traits }] as const
    }),
  )
  const rules: Rule<Place, Place>[] = []
  const found = ({ element }: Place): string => value(element)

  const check = (text: Text, holds: Check['holds'], shown: (place: Place) => string = found): Check => {
    const number = rules.length + 1
    rules.push(fatal<Place, Place>(ruleId(number), text, ({ element }) => holds(element), { found: shown }))
    return { number, holds }
  }

  const fieldChecks = (path: string, name: string): readonly Check[] => {
    const notEmpty = check(words.notEmpty(name), (element) => value(element) !== '')
    if (path === 'Name' || path === 'BrandName')
      return [notEmpty, check(words.shorter(name, longestName), (element) => lengthOf(value(element)) <= longestName)]
    if (path === 'ItemInstance/BestBeforeDate')
      return [notEmpty, check(words.date(name), (element) => value(element) === '' || isDate(value(element)))]
    return [notEmpty]
  }

  const propertyChecks = (name: string, traits: readonly string[]): readonly Check[] => {
    const isQuantity = traits.includes('quantity')
    const element = isQuantity ? 'ValueQuantity' : 'Value'
    const shown = ({ element: property }: Place): string => valueOf(property, element)
    const trait = (key: string): string | undefined =>
      traits.find((each) => each.startsWith(`${key} `))?.slice(key.length + 1)
    const checks: Check[] = []
    const add = (text: Text, holds: Check['holds'], told = shown): void => void checks.push(check(text, holds, told))
    const ifGiven = (text: Text, holds: (given: string) => boolean): void =>
      add(text, (property) => {
        const given = valueOf(property, element)
        return given === '' || holds(given)
      })

    add(
      words.called(name),
      (property) => valueOf(property, 'Name') === name,
      ({ element: property }) => valueOf(property, 'Name'),
    )
    if (isQuantity)
      add(
        words.noUnit(name),
        (property) => property.child('ValueQuantity')?.attribute('unitCode') === '',
        ({ element: property }) => property.child('ValueQuantity')?.attribute('unitCode') ?? '',
      )
    add(
      words.only(name, element),
      (property) =>
        property.children.length ===
        ['Name', 'NameCode', element].filter((each) => property.child(each) !== undefined).length,
      ({ element: property }) => property.children.map(({ local }) => local).join(', '),
    )
    add(words.notEmpty(name), (property) => valueOf(property, element) !== '')
    if (isQuantity) ifGiven(words.number(name), isDecimal)
    const list = values.get(trait('in') ?? '')
    if (list !== undefined) ifGiven(words.listed(name), (given) => list.has(given))
    const longest = trait('length')
    if (longest !== undefined)
      ifGiven(words.shorter(name, Number(longest)), (given) => lengthOf(given) <= Number(longest))
    const bounds = [
      ['from', words.atLeast, 1],
      ['to', words.atMost, -1],
    ] as const
    for (const [key, text, sign] of bounds) {
      const bound = trait(key)
      if (bound === undefined) continue
      const limit = fromInteger(Number(bound))
      ifGiven(text(name, Number(bound)), (given) => {
        const number = parseDecimal(given)
        return number !== undefined && compare(number, limit) * sign >= 0
      })
    }
    return checks
  }

  const classes = linesOf(qiiClasses).map((line): ItemClass => {
    const [name, codes] = splitOnce(line, ' =')
    const isService = name === 'service'
    const named = check(words.given('Name'), (item) => item.child('Name') !== undefined)
    const judged = fields.filter(([path]) => !isService || !(goodsOnly.has(path) || path.startsWith('ItemInstance/')))
    const byPath = new Map(judged.map(([path, label]) => [path, fieldChecks(path, label)]))
    const byCode = new Map<string, Property>()
    for (const [order, reference] of codes.trim().split(' ').entries()) {
      const property = properties.get(reference)
      if (property === undefined) continue
      byCode.set(`#${reference.replace(/~[0-9]+$/, '')}`, {
        order,
        checks: propertyChecks(property.name, property.traits),
      })
    }
    return { id: `${prefix}:${name}`, named, fields: byPath, properties: byCode }
  })
  check(noClass, () => false)
  return { classes, rules }
}

let read: Table | undefined
const table = (): Table => (read ??= readTable())

/** An element that breaks a rule of the table. */
interface Fault extends Place {
  readonly rule: Rule<Place, Place>
}

function* faultsIn(items: readonly XmlElement[]): Iterable<Fault> {
  for (const item of items) {
    const codes = below(item, 'CommodityClassification/ItemClassificationCode')
      .filter((code) => code.attribute('listID') === 'ZZZ')
      .map(value)
    if (!codes.some((code) => code.startsWith(prefix))) continue
    const { classes, rules } = table()
    const own = classes.filter(({ id }) => codes.includes(id))
    if (own.length === 0) yield { element: item, rule: rules.at(-1)! }
    else
      for (const [element, { number, holds }] of checksOf(item, own))
        if (!holds(element)) yield { element, rule: rules[number - 1]! }
  }
}

/** What is judged in an item. Where it has several classes, the first that knows a field or a property judges it. */
function* checksOf(item: XmlElement, classes: readonly ItemClass[]): Iterable<readonly [XmlElement, Check]> {
  yield [item, classes[0]!.named]
  for (const [path] of fields) {
    const checks = classes.find((each) => each.fields.has(path))?.fields.get(path) ?? []
    for (const element of below(item, path)) for (const check of checks) yield [element, check]
  }
  for (const property of item.childrenNamed('AdditionalItemProperty'))
    for (const check of propertyOf(property, classes)?.checks ?? []) yield [property, check]
}

function propertyOf(element: XmlElement, classes: readonly ItemClass[]): Property | undefined {
  const codes = element
    .childrenNamed('NameCode')
    .filter((code) => code.attribute('listID') === propertyList)
    .map(value)
  for (const { properties } of classes) {
    const known = codes.flatMap((code) => properties.get(code) ?? [])
    if (known.length > 0) return known.toSorted((a, b) => a.order - b.order)[0]
  }
  return undefined
}

const described: Text = {
  nb: 'Varen må være beskrevet slik klassen for kvalifisert vareinformasjon krever.',
  nn: 'Vara må vere skildra slik klassen for kvalifisert vareinformasjon krev.',
  en: 'The item must be described as its class of qualified item information demands.',
}

/** The rules on the items that a path of local names leads to from the root: `CatalogueLine/Item`. The table is read when needed. */
export function qualifiedItemRules(path: string): readonly RuleBlock<Place>[] {
  return [
    on(
      (document: Place) => faultsIn(below(document.element, path)),
      [
        fatal<Fault, Place>('EHF-QII-G1', described, () => false, {
          told: ({ rule }) => rule,
          found: (fault, document) => fault.rule.found?.(fault, document),
        }),
      ],
    ),
  ]
}

/** Every rule of the table, for those who list them. */
export function qualifiedItemTable(): readonly Rule<Place, Place>[] {
  return table().rules
}
