// Which characters may stand in an XML name (XML 1.0 fifth edition, productions 4 and 4a) and in a document (2).

/** 2: may start a name; 1: may only stand in one. The colon is not among them: namespaces split it off. */
const ascii = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code)
  if (/[A-Za-z_]/.test(character)) ascii[code] = 2
  else if (/[-.0-9]/.test(character)) ascii[code] = 1
}

export function isNameStart(code: number): boolean {
  if (code < 128) return (ascii[code] ?? 0) >= 2
  return (
    (code >= 0xc0 && code <= 0x2ff && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x370 && code <= 0x1fff && code !== 0x37e) ||
    code === 0x200c ||
    code === 0x200d ||
    (code >= 0x2070 && code <= 0x218f) ||
    (code >= 0x2c00 && code <= 0x2fef) ||
    (code >= 0x3001 && code <= 0xd7ff) ||
    (code >= 0xf900 && code <= 0xfdcf) ||
    (code >= 0xfdf0 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0xeffff)
  )
}

export function isNamePart(code: number): boolean {
  if (code < 128) return (ascii[code] ?? 0) >= 1
  return isNameStart(code) || code === 0xb7 || (code >= 0x300 && code <= 0x36f) || code === 0x203f || code === 0x2040
}

/** XML 1.0 production 2. */
export function isXmlCharacter(code: number): boolean {
  return (
    (code >= 0x20 && code <= 0xd7ff) ||
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  )
}
