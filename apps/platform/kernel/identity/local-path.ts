// Where to go next, as told by a link. Only places of this product: an address that leads out would let anyone borrow our
// name for a forged login page.

const nowhere = 'http://local.invalid'
const longest = 2000

/** The path, query and fragment that a text names within this product; `/` for everything else. */
export function localPath(text: unknown): string {
  if (typeof text !== 'string' || text.length > longest || !text.startsWith('/')) return '/'
  // Browsers read a backslash as a slash and drop control characters, so `/\example.org` would lead out.
  if (/[\\\u0000-\u0020\u007f]/.test(text)) return '/'
  const url = URL.parse(text, nowhere)
  if (url === null || url.origin !== nowhere || url.pathname.startsWith('//')) return '/'
  return url.pathname + url.search + url.hash
}
