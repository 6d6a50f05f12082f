// The public half of the key that this installation signs tender receipts with.
import { createReceiptKey, receiptSigner } from '@heldigital/seal'
import type { Keystore } from '../../../kernel/identity/keystore.ts'

/** Ed25519, base64 of 32 bytes. The key is made when it is first asked for, by whoever asks first. */
export async function receiptKey(keystore: Keystore): Promise<string> {
  const seed = await keystore.secret('receipt', async () => (await createReceiptKey()).seed)
  return (await receiptSigner(seed)).publicKey
}
