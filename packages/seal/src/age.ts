// The age file format (age-encryption.org/v1), narrowed to what a seal needs. Files made here open with the stock `age` tool.
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import type { Bytes } from './encoding.ts'

/** The secret half, `AGE-SECRET-KEY-1…`; and the public half, `age1…`. */
export interface KeyPair {
  identity: string
  recipient: string
}

const recipientPattern = /^age1(?:pq1)?[02-9ac-hj-np-z]{58,2100}$/

export async function createKeyPair(): Promise<KeyPair> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** Whether something can be encrypted to `recipient`: X25519 (`age1…`) or hybrid post-quantum (`age1pq1…`). */
export function isRecipient(recipient: string): boolean {
  if (!recipientPattern.test(recipient)) return false
  try {
    new Encrypter().addRecipient(recipient)
    return true
  } catch {
    return false
  }
}

/** The public half of `identity`, or undefined when it is not a key. */
export async function recipientOf(identity: string): Promise<string | undefined> {
  try {
    return await identityToRecipient(identity)
  } catch {
    return undefined
  }
}

/** One age file that each of `recipients` (already checked with `isRecipient`) can open alone. */
export async function encryptTo(recipients: readonly string[], plaintext: Uint8Array): Promise<Bytes> {
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  return sealed(encrypter, plaintext)
}

/** The plaintext, or undefined when the file is damaged or is not for `identity`. */
export async function decryptWith(identity: string, file: Uint8Array): Promise<Bytes | undefined> {
  try {
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    return await opened(decrypter, file)
  } catch {
    return undefined
  }
}

/** An age file under a passphrase (scrypt with 2^workFactor). */
export async function encryptUnder(passphrase: string, plaintext: Uint8Array, workFactor: number): Promise<Bytes> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(workFactor)
  return sealed(encrypter, plaintext)
}

/** The plaintext, or undefined when the passphrase is wrong or the file is damaged. */
export async function decryptUnder(passphrase: string, file: Uint8Array): Promise<Bytes | undefined> {
  try {
    const decrypter = new Decrypter()
    decrypter.addPassphrase(passphrase)
    return await opened(decrypter, file)
  } catch {
    return undefined
  }
}

// Given bytes, the library collects its stream through a `Response`, which in a browser costs more than the encryption itself.

async function sealed(encrypter: Encrypter, plaintext: Uint8Array): Promise<Bytes> {
  const file = await encrypter.encrypt(streamOf(plaintext))
  return collected(file, file.size(plaintext.length))
}

async function opened(decrypter: Decrypter, file: Uint8Array): Promise<Bytes> {
  const plaintext = await decrypter.decrypt(streamOf(file))
  return collected(plaintext, plaintext.size(file.length))
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue(bytes)
      controller.close()
    },
  })
}

async function collected(stream: ReadableStream<Uint8Array>, size: number): Promise<Bytes> {
  const bytes = new Uint8Array(size)
  const reader = stream.getReader()
  let at = 0
  for (;;) {
    const { value } = await reader.read()
    if (value === undefined) return bytes.subarray(0, at)
    bytes.set(value, at)
    at += value.length
  }
}
