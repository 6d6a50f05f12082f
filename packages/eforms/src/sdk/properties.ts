// The two file shapes of an SDK that are not notices: Java properties in XML (translations) and genericode (code lists).
// Both come from the operator's own SDK folder and have one flat, regular shape, so they are scanned, not parsed as XML:
// the properties files begin with a document type declaration, which the strict XML reader refuses by design.

/** Entries of a translations file, `field|name|BT-21-Lot` -> text. */
export function readProperties(text: string): Map<string, string> {
  const entries = new Map<string, string>()
  for (const match of text.matchAll(/<entry key="([^"]*)"\s*>([^<]*)<\/entry>/g))
    entries.set(unescapeXml(match[1]!), unescapeXml(match[2]!).trim())
  return entries
}

export interface Genericode {
  readonly version: string | undefined
  /** Code -> column -> value. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** Rows of a genericode file by their `code` column. */
export function readGenericode(text: string): Genericode {
  const rows = new Map<string, Map<string, string>>()
  for (const row of text.matchAll(/<Row>([\s\S]*?)<\/Row>/g)) {
    const columns = new Map<string, string>()
    for (const value of row[1]!.matchAll(/<Value ColumnRef="([^"]*)"\s*>\s*<SimpleValue>([^<]*)<\/SimpleValue>/g))
      columns.set(value[1]!, unescapeXml(value[2]!).trim())
    const code = columns.get('code')
    if (code !== undefined) rows.set(code, columns)
  }
  return { version: /<Version>([^<]*)<\/Version>/.exec(text)?.[1], rows }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name as string] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex as string, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
