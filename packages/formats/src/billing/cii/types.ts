/** Document types of UNTDID 1001 that are credit notes in EN 16931. */
export const creditNoteCodes: ReadonlySet<string> = new Set([
  '81',
  '83',
  '261',
  '262',
  '296',
  '308',
  '381',
  '396',
  '420',
  '458',
  '532',
])
