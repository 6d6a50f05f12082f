import type { PageDefinition } from '../../../kernel/http/page.ts'
import type { Services } from '../../../kernel/module.ts'
import { casePage, paymentDocumentPage } from './case.ts'
import { invoiceDocumentPage, invoicePage } from './invoice.ts'
import { listPage } from './list.ts'
import { writePage } from './write.ts'

export const pages: readonly PageDefinition<Services>[] = [
  listPage,
  invoicePage,
  invoiceDocumentPage,
  writePage,
  casePage,
  paymentDocumentPage,
]
