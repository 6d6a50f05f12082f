// An organisation's own administration: who acts for it, and as what. The rules stand in the kernel's identity room.
import { words } from '../../kernel/language.ts'
import type { Module } from '../../kernel/module.ts'
import { administratorAccess } from './organisation.ts'
import { pages } from './pages/index.ts'

export const organisationsModule: Module = {
  name: 'organisations',
  pages,
  navigation: [
    {
      href: '/organisation',
      label: words('Virksomheten', 'Verksemda', 'Organisation'),
      access: administratorAccess,
      order: 90,
    },
  ],
}
