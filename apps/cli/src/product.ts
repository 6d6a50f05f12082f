// Opens the product for a command that works on its store beside, or instead of, a running server.
import { openFor, readConfiguration, type Configuration, type Product } from '@heldigital/platform'
import { log } from './log.ts'

export async function withProduct<Result>(
  options: { join?: boolean },
  work: (product: Product, configuration: Configuration) => Promise<Result>,
): Promise<Result> {
  const configuration = readConfiguration(process.env)
  const product = await openFor(configuration, { log: { ...log, info() {} }, ...options })
  try {
    return await work(product, configuration)
  } finally {
    await product.close()
  }
}
