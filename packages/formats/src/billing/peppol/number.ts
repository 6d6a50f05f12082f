/** Whether XPath 2.0 `number()` gives a number for the text (xs:double, white space around it allowed). */
export function isNumber(text: string): boolean {
  return /^\s*(?:[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?|-?INF)\s*$/.test(text)
}
