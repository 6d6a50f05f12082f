// The manifest: what stands inside the seal. The structured tender, and which parts make up which file.
import { canonicalJson, parseCanonical } from './canonical.ts'
import type { Json } from './canonical.ts'
import { utf8 } from './encoding.ts'
import { limits } from './limits.ts'
import type { PartReference } from './envelope.ts'
import { isRecord, isSha256 } from './policy.ts'

/** A part of a file in clear: its number in the envelope, SHA-256 (hexadecimal) and size in bytes of the plaintext. */
export interface FilePart {
  part: number
  sha256: string
  size: number
}

export interface ManifestFile {
  name: string
  /** Bytes; the sum of the parts. */
  size: number
  parts: readonly FilePart[]
}

/** The supplier's answers. `supplier` is an identifier in the platform; the rest is the platform's own. */
export type TenderContent = { readonly supplier: string } & { readonly [name: string]: Json }

export interface Manifest {
  procurement: string
  policy: string
  tender: TenderContent
  files: readonly ManifestFile[]
  parts: readonly PartReference[]
}

/** The manifest in `text`, or undefined when its form is wrong. That it belongs to an envelope is checked by the opening. */
export function readManifest(text: string): Manifest | undefined {
  const value = parseCanonical(text)
  if (!isRecord(value) || Object.keys(value).join() !== 'files,parts,policy,procurement,tender') return undefined
  const { files, parts, tender } = value
  if (!isRecord(tender) || typeof tender['supplier'] !== 'string') return undefined
  if (!Array.isArray(files) || files.length > limits.files || !Array.isArray(parts)) return undefined
  const names = new Set<string>()
  let next = 0
  for (const file of files as unknown[]) {
    if (!isRecord(file) || Object.keys(file).join() !== 'name,parts,size') return undefined
    const { name, size, parts: fileParts } = file
    if (!isFileName(name) || names.has(foldedName(name)) || !Array.isArray(fileParts)) return undefined
    names.add(foldedName(name))
    let sum = 0
    for (const part of fileParts as unknown[]) {
      if (!isRecord(part) || Object.keys(part).join() !== 'part,sha256,size') return undefined
      if (part['part'] !== next || !isSha256(part['sha256']) || !Number.isSafeInteger(part['size'])) return undefined
      next++
      sum += part['size'] as number
    }
    if (size !== sum) return undefined
  }
  return next === parts.length ? (value as unknown as Manifest) : undefined
}

export function manifestText(manifest: Manifest): string | undefined {
  return canonicalJson(manifest)
}

/** A name that is safe in every file system and archive: no folders, no control characters, no trailing dot or space. */
export function isFileName(name: unknown): name is string {
  return (
    typeof name === 'string' &&
    name.length > 0 &&
    name.isWellFormed() &&
    utf8(name).length <= limits.fileName &&
    name === name.normalize('NFC') &&
    !/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069/\\:*?"<>|]/.test(name) &&
    !/[. ]$/.test(name) &&
    !name.startsWith(' ')
  )
}

/** Two names with the same folded name would meet in one folder. */
export function foldedName(name: string): string {
  return name.toLowerCase()
}
