/** Every bound of a sealed tender, in bytes unless the name says otherwise. */
export const limits = {
  /** Plaintext of one part; every part but the last of a file has exactly the part size in use. */
  part: 64 * 1024 * 1024,
  /** What age adds to a part: header for two recipients, nonce, and 16 bytes for each 64 KiB. */
  partOverhead: 64 * 1024,
  smallestPart: 1024,
  /** Number of parts; with whole parts this is 64 GiB. */
  parts: 1024,
  /** Number of files. */
  files: 500,
  /** File name in UTF-8. */
  fileName: 255,
  /** Canonical manifest: the tender's structured answers and the list of files. */
  manifest: 2 * 1024 * 1024,
  /** The canonical envelope. */
  envelope: 3 * 1024 * 1024,
  /** One share as an age file. */
  sealedShare: 4096,
  /** Identifiers of procurement, supplier and member, in UTF-16 code units. */
  identifier: 200,
  /** Members of one circle; 12 keeps the search for a working set of k shares below a thousand. */
  members: 12,
  /** JSON nesting. */
  depth: 64,
  /** A receipt file with its log proof. */
  receipt: 256 * 1024,
  /** Shortest passphrase for a wrapped key, in UTF-16 code units. */
  shortestPassphrase: 12,
  longestPassphrase: 1024,
} as const
