// The names of the criterion that every model has.
import { words } from '../../../kernel/language.ts'

export const priceWord = words('Pris', 'Pris', 'Price')
export const costWord = words('Livssykluskostnad', 'Livssykluskostnad', 'Life-cycle cost')
