// The form kit in one place, for pages to import from.
export { buttonForm, form, formBox, hiddenField, queryForm, valueOf, valuesOf } from './form.ts'
export type { Confirmation, Form, FormBox, FormOptions, FormRequest } from './form.ts'
export {
  checkboxField,
  checkboxGroup,
  cpvField,
  dateField,
  dateTimeField,
  fieldGroup,
  fieldRow,
  fileField,
  moneyField,
  numberField,
  radioField,
  selectField,
  suggestField,
  textArea,
  textField,
} from './fields.ts'
export type { Choice, Field, TextField } from './fields.ts'
export { rows } from './rows.ts'
export type { Rows } from './rows.ts'
export { formValues } from './form-values.ts'
export type { FormValues } from './form-values.ts'
