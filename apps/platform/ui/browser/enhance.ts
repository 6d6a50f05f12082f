// What a browser adds to pages that work without it.
import { isLanguage } from '../../kernel/language.ts'
import { confirmDialogs } from './confirm.ts'
import { countDown } from './countdown.ts'
import { guardChanges, sendOnce } from './guard.ts'
import { liveValidation } from './live-validation.ts'
import { closeMenus } from './menus.ts'
import { suggestions } from './suggestions.ts'
import { themeSwitch } from './theme.ts'

const language = isLanguage(document.documentElement.lang) ? document.documentElement.lang : 'nb'

document.querySelector<HTMLElement>('[data-autofocus]:not([autofocus])')?.focus()
themeSwitch()
closeMenus()
confirmDialogs()
guardChanges()
sendOnce()
liveValidation()
suggestions()
countDown(language)
