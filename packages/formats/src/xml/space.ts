/** XPath `normalize-space`. */
export function collapsed(text: string): string {
  return isCollapsed(text) ? text : text.trim().replace(/[ \t\n\r]+/g, ' ')
}

function isCollapsed(text: string): boolean {
  let afterSpace = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x20) {
      if (code >= 0xa0) return !/^\s|\s$|\s\s|[\t\n\r]/.test(text)
      afterSpace = false
    } else {
      if (afterSpace || code !== 0x20) return false
      afterSpace = true
    }
  }
  return !afterSpace || text.length === 0
}
